import type { Stempel } from '../formulier/wijziging';
import type { Aanmelding } from './aanmelding';
import { GEEN_MOMENT, type Bijeenkomst } from './bijeenkomst';
import { annuleer } from './eigen-aanmelding';
import { isVoorbij } from './fase';
import { linkTot } from './link-tot';
import { makeRondzending } from './make-rondzending';
import { listVasteMails, readAanbodTot, toWisOp, type VasteMail } from './momenten';
import type { Rondzending } from './rondzending';
import { settle, unchanged } from './settle';
import { countEindstand } from './tellingen';
import { MAX_PER_WISSEL, type Wissel } from './wissel';
import { readGegevens } from './gegevens';

export type MaintainBijeenkomstInput = {
  bijeenkomst: Bijeenkomst;
  aanmeldingen: readonly Aanmelding[];
  bewaarDagen: number;
  nu: string;
};
/** `wis`: remove the personal documents first, the head of this wissel after them. */
export type Onderhoud = Wissel & { wis: boolean };

const automatisch = (nu: string): Stempel => ({ doorId: 'automatisch', door: 'Automatisch', op: nu });

/** A reminder of something that has begun, or thanks that nobody can answer any more, are not sent. */
const isZinvol = (bijeenkomst: Bijeenkomst, { soort }: VasteMail, nu: string): boolean =>
  soort === 'dank' ? nu < linkTot('reactie', bijeenkomst) : !isVoorbij(bijeenkomst, nu);

/** At most one: when the timer was away for a while, the last one that still makes sense. */
function listRondzendingen(bijeenkomst: Bijeenkomst, nu: string): readonly Rondzending[] {
  const { status, plekken, gekekenTot = '' } = bijeenkomst;
  if (status === 'afgezegd' || plekken.bezet === 0) return [];
  const mail = listVasteMails(bijeenkomst).findLast(
    (vast) => vast.op > gekekenTot && vast.op <= nu && isZinvol(bijeenkomst, vast, nu),
  );
  if (!mail) return [];
  const sleutel = `${mail.soort}-${readGegevens(bijeenkomst.antwoorden).datum}`;
  return [makeRondzending(bijeenkomst, automatisch(nu), { sleutel, rondzendingSoort: mail.soort, doel: 'deelnemers' })];
}

function listVerlopen({ bijeenkomst, aanmeldingen, nu }: MaintainBijeenkomstInput): readonly Aanmelding[] {
  if (bijeenkomst.status === 'afgezegd') return [];
  return aanmeldingen
    .filter((een) => een.status === 'aangeboden' && readAanbodTot(bijeenkomst, een) <= nu)
    .sort((a, b) => a.volgnummer - b.volgnummer)
    .slice(0, MAX_PER_WISSEL)
    .map((een) => annuleer(een, nu));
}

/**
 * The two steps of removal. First the numbers that stay, from the sign-ups that are still all there; then the removal
 * itself, so that a stop halfway is done again.
 */
function maintainWissen({ bijeenkomst, aanmeldingen, nu }: MaintainBijeenkomstInput): Onderhoud {
  if (bijeenkomst.eindstand) return { ...unchanged({ ...bijeenkomst, volgendeActieOp: GEEN_MOMENT }), wis: true };
  const eindstand = countEindstand(aanmeldingen);
  return { ...unchanged({ ...bijeenkomst, eindstand, volgendeActieOp: nu }), wis: false };
}

/**
 * What time brings: offers that ran out, reminders, thanks, removal of personal data. `undefined` when nothing is due; what
 * does not fit in one commit is due again at once.
 */
export function maintainBijeenkomst(input: MaintainBijeenkomstInput): Onderhoud | undefined {
  const { bijeenkomst, aanmeldingen, bewaarDagen, nu } = input;
  if (bijeenkomst.volgendeActieOp > nu || bijeenkomst.status === 'concept') return undefined;
  const wisOp = toWisOp(bijeenkomst, bewaarDagen);
  if (bijeenkomst.eindstand || wisOp <= nu) return maintainWissen(input);
  const verlopen = listVerlopen(input);
  const wissel = settle({
    bijeenkomst: { ...bijeenkomst, wisOp, gekekenTot: nu },
    aanmeldingen,
    gewijzigd: verlopen,
    mails: verlopen.map((aanmelding) => ({ aanmelding, soort: 'aanbod-verlopen' })),
    rondzendingen: listRondzendingen(bijeenkomst, nu),
    nu,
  });
  return { ...wissel, wis: false };
}
