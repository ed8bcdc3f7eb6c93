import { addDagen } from '@domain/datum/datum';
import { completeStap } from '@domain/dossier/complete-stap';
import { shareDossier } from '@domain/dossier/deling';
import type { Dossier, LogboekRegel } from '@domain/dossier/dossier';
import { toLogboekRegel } from '@domain/dossier/logboek';
import { openDossier, OPEN_DOSSIER_VELDEN } from '@domain/dossier/open-dossier';
import { saveStap } from '@domain/dossier/save-stap';
import type { Moment, Verandering } from '@domain/dossier/verandering';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { diffAntwoorden } from '@domain/formulier/wijzigingen';
import type { Refusal } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { findStap, STAPPEN } from '@domain/stappenplan/stappenplan';
import { MEDEWERKERS } from './personas';
import { verplaats, verschuiving } from './verplaats';
import type { Verhaal } from './verhaal';

const PERSONEN = MEDEWERKERS.map(({ id }) => ({ id, uit: 'school' as const }));
const naamVan = (id: string): string => MEDEWERKERS.find((medewerker) => medewerker.id === id)?.naam ?? id;

/** Morning in Amsterdam, in winter and in summer; `plaats` keeps the order of a day. */
const toMoment = (dag: string, door: string, plaats: number): Moment => ({
  stempel: { doorId: door, door: naamVan(door), op: `${dag}T08:${String(plaats).padStart(2, '0')}:00.000Z` },
  uniek: `${plaats}`,
});

type Uitkomst = { ok: true; value: Verandering } | { ok: false; refusals: readonly Refusal[] };
type Gebeurtenis = { dag: string; door: string; doe(dossier: Dossier, moment: Moment): Uitkomst };

const save = (nummer: StapNummer, antwoorden: Antwoorden, dag: string, door: string): Gebeurtenis => ({
  dag,
  door,
  doe: (dossier, { stempel }) => {
    const wijzigingen = diffAntwoorden(
      findStap(nummer).velden,
      dossier.stappen[nummer - 1]?.antwoorden ?? {},
      antwoorden,
    );
    return saveStap(dossier, { nummer, wijzigingen, personen: PERSONEN, stempel });
  },
});

const complete = (nummer: StapNummer, dag: string, door: string): Gebeurtenis => ({
  dag,
  door,
  doe: (dossier, moment) => completeStap(dossier, { nummer, personen: PERSONEN, moment }),
});

const schrijf = ({ datum, door, wat, tekst }: NonNullable<Verhaal['logboek']>[number]): Gebeurtenis => ({
  dag: datum,
  door,
  doe: (dossier, moment) => ({
    ok: true,
    value: { dossier, logboek: [toLogboekRegel({ wat, tekst, datum }, moment)] },
  }),
});

function listGebeurtenissen(verhaal: Verhaal, gisteren: string): readonly Gebeurtenis[] {
  const stappen = STAPPEN.flatMap(({ nummer }) => {
    const antwoorden = verhaal.stappen[nummer];
    if (!antwoorden) return [];
    const door = verhaal.doorStap?.[nummer] ?? verhaal.door;
    const klaarOp = verhaal.gereed[nummer];
    const bewaren = save(nummer, antwoorden, klaarOp ?? gisteren, door);
    return klaarOp ? [bewaren, complete(nummer, klaarOp, verhaal.door)] : [bewaren];
  });
  const { deling, door } = verhaal;
  const delen: readonly Gebeurtenis[] = deling
    ? [{ dag: deling.akkoordOp, door, doe: (dossier, moment) => shareDossier(dossier, deling, moment) }]
    : [];
  return [...stappen, ...(verhaal.logboek ?? []).map(schrijf), ...delen].sort((a, b) => a.dag.localeCompare(b.dag));
}

/** A story that the rules refuse is a mistake in the story. */
function unwrap(verhaal: Verhaal, uitkomst: Uitkomst): Verandering {
  if (uitkomst.ok) return uitkomst.value;
  throw new Error(`${verhaal.id}: ${uitkomst.refusals.map(({ code, pad }) => `${code} ${pad ?? ''}`).join(', ')}`);
}

export type GespeeldVerhaal = { dossier: Dossier; logboek: readonly LogboekRegel[] };

/** Plays a story through the real rules, with every date moved so that it happens around `vandaag`. */
export function speelVerhaal(origineel: Verhaal, vandaag: string): GespeeldVerhaal {
  const verhaal = verplaats(origineel, verschuiving(origineel.verhaaldag, vandaag));
  const stap1 = verhaal.stappen[1] ?? {};
  const start = String(stap1['startdatum']);
  const antwoorden = Object.fromEntries(OPEN_DOSSIER_VELDEN.map(({ naam }) => [naam, stap1[naam]]));
  const nummer = `D-${start.slice(0, 4)}-${String(verhaal.volgnummer).padStart(6, '0')}`;
  const opening = {
    id: verhaal.id,
    nummer,
    schoolId: verhaal.school,
    antwoorden,
    moment: toMoment(start, verhaal.door, 0),
  };
  const geopend = unwrap(verhaal, openDossier(opening));
  return listGebeurtenissen(verhaal, addDagen(vandaag, -1)).reduce<GespeeldVerhaal>(
    ({ dossier, logboek }, gebeurtenis, plaats) => {
      const moment = toMoment(gebeurtenis.dag, gebeurtenis.door, plaats + 1);
      const na = unwrap(verhaal, gebeurtenis.doe(dossier, moment));
      return { dossier: na.dossier, logboek: [...logboek, ...na.logboek] };
    },
    geopend,
  );
}
