import { heeftRol, type Medewerker } from '../adresboek/medewerker';
import type { Persoon } from '../dossier/dossier-beeld';
import { toPersoon } from '../toegang/functie';
import { isBehandelaar, mayBehandelVraag, mayReadVraag } from '../toegang/helpdesk';
import { zonderOordeel } from './add-regel';
import type { VraagBeeld, VraagRij } from './helpdesk-beeld';
import { vraagtAandacht, type HelpdeskBericht } from './helpdesk-bericht';
import type { Adres, Gespreksregel, HelpdeskRoute, Helpdeskvraag } from './helpdeskvraag';
import { listHelpdeskActies } from './list-helpdesk-acties';

const SWV = 'Samenwerkingsverband';

const isZelfde = (email: string, ander: string): boolean => email.toLowerCase() === ander.toLowerCase();
const zoekPersoon = (medewerkers: readonly Medewerker[], { naam, email }: Adres): Persoon => {
  const medewerker = medewerkers.find((it) => isZelfde(it.email, email));
  return medewerker ? toPersoon(medewerker) : { id: email, naam, functie: '' };
};

/** Who gets what is written now, in names. */
export function describeRoute(
  route: HelpdeskRoute,
  medewerkers: readonly Medewerker[],
): Pick<VraagBeeld, 'aan' | 'cc'> {
  const cc = route.cc.map((adres) => zoekPersoon(medewerkers, adres));
  if (route.bestemming === 'helpdesk') return { aan: 'Helpdesk', cc };
  const { naam, functie } = zoekPersoon(medewerkers, route.aan);
  return { aan: [naam, functie].filter(Boolean).join(', '), cc };
}

/** Whether somebody has to act now, and that is this person. */
export function isAanZet(medewerker: Medewerker, vraag: Helpdeskvraag): boolean {
  if (vraag.status === 'wachtOpAanvrager' && !mayBehandelVraag(medewerker, vraag))
    return mayReadVraag(medewerker, vraag);
  const isTeDoen = vraag.status === 'nieuw' || vraag.status === 'open' || (vraag.teBeoordelen ?? 0) > 0;
  return isTeDoen && isBehandelaar(medewerker, vraag);
}

export function toVraagRij(vraag: Helpdeskvraag, medewerker: Medewerker): VraagRij {
  const { vraagId, nummer, vraagSoort, onderwerp, status, stap, gesteldOp, laatsteOp, laatsteVan, route } = vraag;
  return {
    vraagId,
    nummer,
    vraagSoort,
    onderwerp,
    status,
    ...(stap ? { stap } : {}),
    gesteldOp,
    laatsteOp,
    laatsteVan,
    school: vraag.steller.school ?? SWV,
    bestemming: route.bestemming,
    ...(route.bestemming === 'consulent' ? { tpo: route.tpo } : {}),
    ...(vraag.behandelaar ? { behandelaar: vraag.behandelaar.naam } : {}),
    isVanMij: vraag.steller.id === medewerker.id,
    wachtOpMij: isAanZet(medewerker, vraag),
  };
}

function toVoortgang(
  { status, gesteldOp, gelezenOp, eersteAntwoordOp, laatsteOp, sluitOp, route }: Helpdeskvraag,
  { isStaf, nu }: { isStaf: boolean; nu: string },
): VraagBeeld['voortgang'] {
  const wie = route.bestemming === 'helpdesk' ? 'de helpdesk' : 'de consulent';
  const wacht = isStaf ? 'Antwoord: wacht op de school' : 'Antwoord: wacht op jou';
  const punten: readonly (readonly [string, string | undefined])[] = [
    ['Gesteld', gesteldOp],
    [`Gelezen door ${wie}`, gelezenOp],
    [status === 'wachtOpAanvrager' ? wacht : 'Eerste antwoord', eersteAntwoordOp],
    ...(status === 'opgelost'
      ? ([
          ['Opgelost', laatsteOp],
          ['Sluit vanzelf', sluitOp],
        ] as const)
      : []),
    ...(status === 'gesloten' ? ([['Gesloten', laatsteOp]] as const) : []),
  ];
  return punten.flatMap(([tekst, op]) => (op === undefined ? [] : [{ tekst, op, isGeweest: op <= nu }]));
}

const ALLEEN_STAF: readonly Gespreksregel['regelSoort'][] = ['notitie', 'teBeoordelen'];
const BEHANDELT = ['helpdesk', 'themaverbinder'] as const;

/** Whom this question may be given to: the helpdesk, and the consulenten of the TPO. */
export const listBehandelaars = (medewerkers: readonly Medewerker[], { wijk }: Helpdeskvraag): readonly Medewerker[] =>
  medewerkers
    .filter((it) => heeftRol(it, ...BEHANDELT) || (heeftRol(it, 'consulent') && it.tpo === wijk))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));

export type VraagBeeldInput = {
  vraag: Helpdeskvraag;
  versie: string;
  regels: readonly Gespreksregel[];
  berichten: readonly HelpdeskBericht[];
  /** As the directory is now. */
  route: HelpdeskRoute;
  medewerkers: readonly Medewerker[];
  medewerker: Medewerker;
  nu: string;
};

/** Others see how many want it, not who, and nothing of what waits for staff. */
function toHunVraag(vraag: Helpdeskvraag, wie: string): Helpdeskvraag {
  const zonder = zonderOordeel(vraag);
  if (!zonder.wens) return zonder;
  return { ...zonder, wens: { ...zonder.wens, stemmen: zonder.wens.stemmen.filter((id) => id === wie) } };
}

/** One question as this person may see it: notes, and mails to be judged, only for staff. */
export function toVraagBeeld(input: VraagBeeldInput): VraagBeeld {
  const { vraag, versie, regels, berichten, route, medewerkers, medewerker, nu } = input;
  const isStaf = mayBehandelVraag(medewerker, vraag);
  return {
    vraag: isStaf ? vraag : toHunVraag(vraag, medewerker.id),
    versie,
    school: vraag.steller.school ?? SWV,
    ...describeRoute(route, medewerkers),
    regels: regels.filter(({ regelSoort }) => isStaf || !ALLEEN_STAF.includes(regelSoort)),
    acties: listHelpdeskActies(medewerker, vraag, regels),
    voortgang: toVoortgang(vraag, { isStaf, nu }),
    mailAandacht: berichten.some(vraagtAandacht),
    behandelaars: isStaf ? listBehandelaars(medewerkers, vraag).map(toPersoon) : [],
  };
}
