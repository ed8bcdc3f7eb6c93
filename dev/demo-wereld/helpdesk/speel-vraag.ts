import { addRegel } from '@domain/helpdesk/add-regel';
import { askVraag } from '@domain/helpdesk/ask-vraag';
import { routeVraag } from '@domain/helpdesk/route-vraag';
import type { Gespreksregel, HelpdeskRoute, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { openVraag, sluitVraag } from '@domain/helpdesk/sluit-vraag';
import { beoordeelWens, isWens } from '@domain/helpdesk/wens';
import type { HelpdeskWissel } from '@domain/helpdesk/wissel';
import { addWerkdagen, STANDAARD_UREN } from '@domain/helpdesk/werktijd';
import { addDagen } from '@domain/datum/datum';
import { toInstant } from '@domain/datum/tijd';
import type { Result } from '@domain/result';
import { describeFunctie } from '@domain/toegang/functie';
import { MAILBOX_PUBLIEK } from '../../machine-settings';
import { MEDEWERKERS, SCHOLEN, WIM } from '../personas';
import type { HelpdeskVerhaal } from './vragen';

export type GespeeldeVraag = { vraag: Helpdeskvraag; regels: readonly Gespreksregel[] };

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('The story names somebody who is not there.');
  return value;
};
const done = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusals.map(({ code }) => code).join(', '));
  return result.value;
};
const medewerker = (id: string) => found(MEDEWERKERS.find((it) => it.id === id));
const stempelVan = (id: string, op: string) => ({ doorId: id, door: medewerker(id).naam, op });

type Podium = { route: HelpdeskRoute; om(tijd: string): string; keep(wissel: HelpdeskWissel): Helpdeskvraag };

function speelAntwoord(
  nieuw: Helpdeskvraag,
  { wie, tekst, artikelId, opgelost }: NonNullable<HelpdeskVerhaal['antwoord']>,
  { route, om, keep }: Podium,
): Helpdeskvraag {
  const vraag = keep(openVraag(nieuw, om('10:15')));
  const regel = { rol: 'staf', functie: describeFunctie(medewerker(wie)), tekst, via: 'app' } as const;
  const stempel = stempelVan(wie, om('11:20'));
  const oplossen = opgelost === true;
  const artikel = artikelId ? { artikelId } : {};
  const beantwoord = keep(
    done(addRegel({ vraag, route, ...regel, ...artikel, stempel, uren: STANDAARD_UREN, oplossen })),
  );
  return artikelId ? { ...beantwoord, artikelIds: [artikelId] } : beantwoord;
}

function speelOordeel(
  vraag: Helpdeskvraag,
  { status, reden, stemmen }: NonNullable<HelpdeskVerhaal['wens']>,
  { route, om, keep }: Podium,
): Helpdeskvraag {
  if (!isWens(vraag)) return vraag;
  const stempel = stempelVan(WIM, om('13:05'));
  const beoordeeld = keep(done(beoordeelWens({ vraag, status, reden, route, functie: 'helpdesk', stempel })));
  // More schools than this world has people of.
  const stemmers = [vraag.steller.id, ...Array.from({ length: stemmen - 1 }, (_, i) => `demo-stem-${i + 1}`)];
  return beoordeeld.wens ? { ...beoordeeld, wens: { ...beoordeeld.wens, stemmen: stemmers } } : beoordeeld;
}

/** The rules of the app play the story, on working days; without any mail, because nobody is waiting for it. */
export function speelVraag(verhaal: HelpdeskVerhaal, nummer: string, vandaag: string): GespeeldeVraag {
  const regels: Gespreksregel[] = [];
  const keep = (wissel: HelpdeskWissel): Helpdeskvraag => {
    regels.push(...wissel.regels);
    return wissel.vraag;
  };
  const dag = addWerkdagen(addDagen(vandaag, -verhaal.dagenGeleden - 3), 1, STANDAARD_UREN);
  const om = (tijd: string) => found(toInstant(dag, tijd));
  const wie = medewerker(verhaal.wie);
  const school = found(SCHOLEN.find(({ id }) => id === wie.scholen[0]));
  const route = done(
    routeVraag({
      vraagSoort: verhaal.soort,
      wijk: school.wijk,
      medewerkers: MEDEWERKERS,
      helpdeskAdres: MAILBOX_PUBLIEK,
    }),
  );
  const functie = describeFunctie(wie);
  const { id, naam, email } = wie;
  const steller = { id, naam, email, functie, schoolId: school.id, school: school.naam };
  const basis = {
    vraagId: verhaal.id,
    nummer,
    vraagSoort: verhaal.soort,
    onderwerp: verhaal.onderwerp,
    route,
  } as const;
  let vraag = keep(
    askVraag({
      ...basis,
      steller,
      wijk: school.wijk,
      functie,
      tekst: verhaal.tekst,
      via: 'app',
      stempel: stempelVan(id, om('09:42')),
      ...(verhaal.stap ? { stap: verhaal.stap } : {}),
    }),
  );
  const { antwoord, wens } = verhaal;
  const podium: Podium = { route, om, keep };
  if (antwoord) vraag = speelAntwoord(vraag, antwoord, podium);
  const dicht = sluitVraag(vraag, found(toInstant(vandaag, '00:00')));
  if (dicht) vraag = keep({ ...dicht, vraag: { ...dicht.vraag, laatsteOp: vraag.sluitOp } });
  if (wens) vraag = speelOordeel(vraag, wens, podium);
  return { vraag, regels };
}
