import type { Deelnemer } from '@domain/bijeenkomst/aanmelding';
import type { DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';

type Over = Partial<Omit<DeelnemerBeeld, 'deelnemer'>> & { deelnemer?: Partial<Deelnemer> };

/** Signed up with a place; the id and the address follow from the name. */
export function eenDeelnemer({ deelnemer, ...over }: Over = {}): DeelnemerBeeld {
  const naam = deelnemer?.naam ?? 'Nadia Zonnebloem';
  const kort = naam.toLowerCase().replace(/\s+/g, '.');
  return {
    id: `aanmelding-${kort}`,
    status: 'bevestigd',
    deelnemer: {
      naam,
      email: `${kort}@zilverenreiger.example`,
      rol: 'ib',
      school: 'De Zilveren Reiger',
      schoolId: '99AA00',
      ...deelnemer,
    },
    antwoorden: {},
    aangemeldOp: '2025-04-10T08:42:00.000Z',
    bron: 'zelf',
    mail: { status: 'verzonden', op: '2025-04-10T08:43:00.000Z' },
    ...over,
  };
}
