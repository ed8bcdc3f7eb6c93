import type { Antwoorden } from '../formulier/antwoord';
import { accept, refuse, type Refusal, type Result } from '../result';
import type { Aanmelding, Deelnemer, PlekUitkomst } from './aanmelding';
import type { AanmeldUitkomst } from './bijeenkomst-beeld';
import type { Bijeenkomst, Plekken } from './bijeenkomst';
import { isVoorbij, judgeFase } from './fase';
import { readCapaciteit } from './gegevens';
import { settleErbij, unchanged } from './settle';
import { AFGEZEGD, CONCEPT, GESLOTEN, GEWIST, VOL, VOL_VOOR_SWV, VOORBIJ } from './weigeringen';
import type { Wissel } from './wissel';

export type SignUpInput = {
  bijeenkomst: Bijeenkomst;
  /** What is kept now under the ids of `inschrijvingen`, in the same order. */
  bestaande: readonly (Aanmelding | undefined)[];
  /** `id`: `aanmelding-<key of the address>`; no two the same. */
  inschrijvingen: readonly { id: string; deelnemer: Deelnemer; antwoorden: Antwoorden }[];
  verzoekId: string;
  /** The waiting list is fine too. */
  wachtlijst: boolean;
  bron: Aanmelding['bron'];
  nu: string;
};
export type SignUpUitkomst = Wissel & AanmeldUitkomst;

type Stand = Pick<Plekken, 'bezet' | 'wachtend' | 'volgnummer'>;

/** Staff add who is at the door: until the end, and also when signing up is closed. */
function checkOpen({ bijeenkomst, bron, nu }: SignUpInput): readonly Refusal[] {
  const { status, eind, eindstand } = bijeenkomst;
  if (eindstand) return [GEWIST];
  if (status === 'concept') return [CONCEPT];
  if (status === 'afgezegd') return [AFGEZEGD];
  if (bron === 'swv') return nu >= eind ? [VOORBIJ] : [];
  const fase = judgeFase(bijeenkomst, nu);
  if (fase === 'voorbij') return [VOORBIJ];
  return fase === 'gesloten' ? [GESLOTEN] : [];
}

/** BR-35: a place only while there is one and nobody waits. */
const heeftPlek = ({ bezet, wachtend }: Stand, { antwoorden }: Bijeenkomst): boolean =>
  wachtend === 0 && bezet < readCapaciteit(antwoorden);

const arrive = ({ bezet, wachtend, volgnummer }: Stand, metPlek: boolean): Stand => ({
  bezet: bezet + (metPlek ? 1 : 0),
  wachtend: wachtend + (metPlek ? 0 : 1),
  volgnummer: volgnummer + 1,
});

/** After the beginning nobody is on the way any more: a free place is for who stands at the door. */
const startStand = ({ bijeenkomst, nu }: SignUpInput): Stand =>
  isVoorbij(bijeenkomst, nu) ? { ...bijeenkomst.plekken, wachtend: 0 } : bijeenkomst.plekken;

/** What so many new addresses would be told: so nobody learns from the answer who had signed up already. */
function predict(bijeenkomst: Bijeenkomst, begin: Stand, aantal: number): readonly PlekUitkomst[] {
  let stand = begin;
  return Array.from({ length: aantal }, (): PlekUitkomst => {
    const metPlek = heeftPlek(stand, bijeenkomst);
    stand = arrive(stand, metPlek);
    return metPlek ? { plaats: 'bevestigd' } : { plaats: 'wachtlijst', wachtnummer: stand.wachtend };
  });
}

const isErAl = (bestaande: Aanmelding | undefined): bestaande is Aanmelding =>
  bestaande !== undefined && bestaande.status !== 'geannuleerd';

function checkVol(input: SignUpInput, uitkomst: readonly PlekUitkomst[]): readonly Refusal[] {
  if (uitkomst.every(({ plaats }) => plaats === 'bevestigd')) return [];
  if (isVoorbij(input.bijeenkomst, input.nu)) return [VOL_VOOR_SWV];
  return input.wachtlijst ? [] : [VOL];
}

const AL_AANGEMELD: Refusal = {
  code: 'al-aangemeld',
  message: 'Dit e-mailadres is al aangemeld. Zoek deze deelnemer in de lijst.',
  pad: 'email',
};

type Nieuw = {
  input: SignUpInput;
  plaats: number;
  metPlek: boolean;
  volgnummer: number;
  uitkomst: readonly PlekUitkomst[];
};

function makeAanmelding({ input, plaats, metPlek, volgnummer, uitkomst }: Nieuw): Aanmelding {
  const { bijeenkomst, verzoekId, bron, nu } = input;
  const vorige = input.bestaande[plaats];
  return {
    ...input.inschrijvingen[plaats]!,
    soort: 'aanmelding',
    bijeenkomstId: bijeenkomst.bijeenkomstId,
    status: metPlek ? 'bevestigd' : 'wachtlijst',
    volgnummer,
    verzoekId,
    uitkomst,
    aangemeldOp: nu,
    gewijzigdOp: nu,
    agendaVersie: (vorige?.agendaVersie ?? 0) + (metPlek ? 1 : 0),
    bron,
  };
}

type Mail = Wissel['mails'][number];

/** Who was there already stays as it was, and gets the mail of then once more. */
const repeat = (aanmelding: Aanmelding, { verzoekId }: SignUpInput, uitkomst: readonly PlekUitkomst[]): Mail => ({
  aanmelding: { ...aanmelding, verzoekId, uitkomst },
  soort: 'nog-eens',
});

function place(input: SignUpInput, uitkomst: readonly PlekUitkomst[]): readonly Mail[] {
  let stand = startStand(input);
  return input.inschrijvingen.map((_, plaats): Mail => {
    const bestaande = input.bestaande[plaats];
    if (isErAl(bestaande)) return repeat(bestaande, input, uitkomst);
    const metPlek = heeftPlek(stand, input.bijeenkomst);
    stand = arrive(stand, metPlek);
    const aanmelding = makeAanmelding({ input, plaats, metPlek, volgnummer: stand.volgnummer, uitkomst });
    return metPlek
      ? { aanmelding, soort: 'bevestiging' }
      : { aanmelding, soort: 'wachtlijst', wachtnummer: stand.wachtend };
  });
}

/**
 * Signs up everybody on one form, or nobody. Looks at nothing but the head and these addresses. The same `verzoekId` again
 * changes nothing and gets the answer of the first time.
 */
export function signUp(input: SignUpInput): Result<SignUpUitkomst> {
  const { bijeenkomst, bestaande, inschrijvingen, verzoekId, bron, nu } = input;
  const eerder = bestaande.find((een) => een?.verzoekId === verzoekId)?.uitkomst;
  if (eerder) return accept({ ...unchanged(bijeenkomst), plekken: eerder });
  const dicht = checkOpen(input);
  if (dicht.length > 0) return refuse(...dicht);
  if (bron === 'swv' && bestaande.some(isErAl)) return refuse(AL_AANGEMELD);

  const plekken = predict(bijeenkomst, startStand(input), inschrijvingen.length);
  const bezwaren = checkVol(input, plekken);
  if (bezwaren.length > 0) return refuse(...bezwaren);
  const mails = place(input, plekken);
  const wissel = settleErbij({
    bijeenkomst,
    aanmeldingen: bestaande.filter((een) => een !== undefined),
    gewijzigd: mails.map(({ aanmelding }) => aanmelding),
    mails,
    nu,
  });
  return accept({ ...wissel, plekken });
}
