import type { Aanmelding } from './aanmelding';
import { GEEN_MOMENT, type Bijeenkomst, type Plekken } from './bijeenkomst';
import { isVoorbij } from './fase';
import { readCapaciteit } from './gegevens';
import { listVasteMails, readAanbodTot, toAanbodTot } from './momenten';
import { countPlekken, listWachtenden } from './tellingen';
import { MAX_PER_WISSEL, type Wissel } from './wissel';

export type SettleInput = Partial<Pick<Wissel, 'mails' | 'rondzendingen'>> & {
  /** The head with what the rule itself changed; what follows from the sign-ups is worked out here. */
  bijeenkomst: Bijeenkomst;
  /** As they were: all of them, or for `settleErbij` only those that the change is about. */
  aanmeldingen: readonly Aanmelding[];
  /** New and changed ones, as they become. */
  gewijzigd?: readonly Aanmelding[];
  nu: string;
};

const without = (aanmeldingen: readonly Aanmelding[], weg: readonly Aanmelding[]): readonly Aanmelding[] => {
  const ids = new Set(weg.map(({ id }) => id));
  return aanmeldingen.filter(({ id }) => !ids.has(id));
};

const countVrij = ({ plekken, antwoorden }: Bijeenkomst): number =>
  Math.max(0, readCapaciteit(antwoorden) - plekken.bezet);

/** Places are handed on until the beginning, also when signing up is closed: the waiting list was there first. */
const mayAanbieden = (bijeenkomst: Bijeenkomst, nu: string): boolean =>
  (bijeenkomst.status === 'gepubliceerd' || bijeenkomst.status === 'gesloten') && !isVoorbij(bijeenkomst, nu);

/** BR-35: what is free goes to who waits longest. `ruimte`: how many still fit in this commit. */
function offerPlekken(
  bijeenkomst: Bijeenkomst,
  aanmeldingen: readonly Aanmelding[],
  ruimte: number,
  nu: string,
): readonly Aanmelding[] {
  if (!mayAanbieden(bijeenkomst, nu)) return [];
  const aangebodenTot = toAanbodTot(bijeenkomst, nu);
  return listWachtenden(aanmeldingen)
    .slice(0, Math.max(0, Math.min(countVrij(bijeenkomst), ruimte)))
    .map((aanmelding): Aanmelding => ({ ...aanmelding, status: 'aangeboden', gewijzigdOp: nu, aangebodenTot }));
}

const eerste = (...momenten: readonly string[]): string => [...momenten].sort()[0] ?? GEEN_MOMENT;

/** After the last mail that goes by itself comes the removal of personal data; not planned yet means: look now. */
const nextVast = (bijeenkomst: Bijeenkomst, nu: string): string => {
  const { gekekenTot = '', wisOp = nu } = bijeenkomst;
  return listVasteMails(bijeenkomst).find(({ op }) => op > gekekenTot)?.op ?? wisOp;
};

const nextAanbod = (bijeenkomst: Bijeenkomst, nu: string): string => {
  if (bijeenkomst.status === 'afgezegd') return GEEN_MOMENT;
  const isBlijvenLiggen =
    bijeenkomst.plekken.wachtend > 0 && countVrij(bijeenkomst) > 0 && mayAanbieden(bijeenkomst, nu);
  return isBlijvenLiggen ? nu : (bijeenkomst.eersteAanbodTot ?? GEEN_MOMENT);
};

/** Instant at which the timer has to look again. Needs nothing but the head. */
function nextActieOp(bijeenkomst: Bijeenkomst, nu: string): string {
  if (bijeenkomst.status === 'concept') return GEEN_MOMENT;
  if (bijeenkomst.eindstand) return bijeenkomst.volgendeActieOp;
  return eerste(nextAanbod(bijeenkomst, nu), nextVast(bijeenkomst, nu));
}

const withActie = (bijeenkomst: Bijeenkomst, nu: string): Bijeenkomst => ({
  ...bijeenkomst,
  volgendeActieOp: nextActieOp(bijeenkomst, nu),
});

const maxVolgnummer = ({ volgnummer }: Plekken, aanmeldingen: readonly Aanmelding[]): number =>
  aanmeldingen.reduce((hoogste, een) => Math.max(hoogste, een.volgnummer), volgnummer);

function withTellingen(bijeenkomst: Bijeenkomst, aanmeldingen: readonly Aanmelding[]): Bijeenkomst {
  const { eersteAanbodTot: _, ...basis } = bijeenkomst;
  const eerste = aanmeldingen
    .filter(({ status }) => status === 'aangeboden')
    .map((aanmelding) => readAanbodTot(bijeenkomst, aanmelding))
    .sort()[0];
  return {
    ...basis,
    plekken: { ...countPlekken(aanmeldingen), volgnummer: maxVolgnummer(basis.plekken, aanmeldingen) },
    ...(eerste === undefined ? {} : { eersteAanbodTot: eerste }),
  };
}

/**
 * What follows from a change, in one place: free places go to who waits, the head is counted again from all sign-ups, and
 * the timer knows when to look.
 */
export function settle({
  bijeenkomst,
  aanmeldingen,
  gewijzigd = [],
  mails = [],
  rondzendingen = [],
  nu,
}: SettleInput): Wissel {
  const alle = [...without(aanmeldingen, gewijzigd), ...gewijzigd];
  const aanbod = offerPlekken(withTellingen(bijeenkomst, alle), alle, MAX_PER_WISSEL - gewijzigd.length, nu);
  const kop = withTellingen(bijeenkomst, [...without(alle, aanbod), ...aanbod]);
  return {
    bijeenkomst: withActie(kop, nu),
    aanmeldingen: [...without(gewijzigd, aanbod), ...aanbod],
    mails: [...mails, ...aanbod.map((aanmelding) => ({ aanmelding, soort: 'aanbod' as const }))],
    rondzendingen,
  };
}

/**
 * The same for who comes in, without a look at all the others: with a thousand at once that is what takes time. Nobody is
 * offered a place here, because nobody leaves one.
 */
export function settleErbij({
  bijeenkomst,
  aanmeldingen,
  gewijzigd = [],
  mails = [],
  rondzendingen = [],
  nu,
}: SettleInput): Wissel {
  const { plekken } = bijeenkomst;
  const ids = new Set(gewijzigd.map(({ id }) => id));
  const [oud, nieuw] = [countPlekken(aanmeldingen.filter(({ id }) => ids.has(id))), countPlekken(gewijzigd)];
  const kop: Bijeenkomst = {
    ...bijeenkomst,
    plekken: {
      bezet: plekken.bezet - oud.bezet + nieuw.bezet,
      wachtend: plekken.wachtend - oud.wachtend + nieuw.wachtend,
      aanwezig: plekken.aanwezig - oud.aanwezig + nieuw.aanwezig,
      volgnummer: maxVolgnummer(plekken, gewijzigd),
    },
  };
  return { bijeenkomst: withActie(kop, nu), aanmeldingen: gewijzigd, mails, rondzendingen };
}

/** Nothing changed: a double click, or a request that came twice. */
export const unchanged = (bijeenkomst: Bijeenkomst): Wissel => ({
  bijeenkomst,
  aanmeldingen: [],
  mails: [],
  rondzendingen: [],
});
