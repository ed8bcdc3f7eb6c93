import type { Gesprek } from '@domain/gesprek/gesprek';
import { MARIT, TEUN } from './een-adresboek';
import { eenStempel } from './een-dossier';

const toGenodigde = ({ id, naam, email }: typeof MARIT) => ({ id, naam, email, functie: 'IB’er' });

/** An evaluatiegesprek far away, that waits for the calendar. */
export const eenGesprek = (over: Partial<Gesprek> = {}): Gesprek => ({
  id: 'gesprek-1',
  soort: 'gesprek',
  dossierId: 'dossier-1',
  wat: 'evaluatiegesprek',
  datum: '2100-01-28',
  van: '14:00',
  tot: '15:00',
  beginOp: '2100-01-28T13:00:00.000Z',
  eindOp: '2100-01-28T14:00:00.000Z',
  genodigden: [MARIT, TEUN].map(toGenodigde),
  genodigdeIds: [MARIT.id, TEUN.id],
  onderwerp: 'Evaluatiegesprek TOP dossier (D-2024-000123)',
  link: 'https://app.example/?dossier=dossier-1&stap=8',
  wens: 'staat',
  versie: 1,
  status: 'wachtend',
  klaargezet: eenStempel(),
  pogingen: 0,
  volgendePoging: '2024-09-02T08:00:00.000Z',
  gedaan: {},
  ...over,
});
