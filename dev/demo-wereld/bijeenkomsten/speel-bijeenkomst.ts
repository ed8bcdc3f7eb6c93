import type { Aanmelding, Deelnemer, Reactie } from '@domain/bijeenkomst/aanmelding';
import { signUp } from '@domain/bijeenkomst/aanmelden';
import { setAanwezigheid } from '@domain/bijeenkomst/aanwezigheid';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { cancelBijeenkomst, publishBijeenkomst } from '@domain/bijeenkomst/levensloop';
import { maintainBijeenkomst } from '@domain/bijeenkomst/onderhoud';
import { openBijeenkomst } from '@domain/bijeenkomst/open-bijeenkomst';
import type { Rondzending } from '@domain/bijeenkomst/rondzending';
import { listOntvangers } from '@domain/bijeenkomst/rondzending-doel';
import { submitReactie } from '@domain/bijeenkomst/submit-reactie';
import type { Wissel } from '@domain/bijeenkomst/wissel';
import { addDagen } from '@domain/datum/datum';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Stempel } from '@domain/formulier/wijziging';
import type { Result } from '@domain/result';
import type { MakeSleutel } from '../../../functions/ports';
import { toAanmeldingId } from '../../../functions/use-cases/aanmelding-id';
import { toReactieId } from '../../../functions/use-cases/publiek/reactie-id';
import { HANNA, MEDEWERKERS, SCHOLEN } from '../personas';
import { verplaats, verschuiving } from '../verplaats';
import { AGENDADAG, type BijeenkomstVerhaal } from './agenda';

export type GespeeldeBijeenkomst = {
  bijeenkomst: Bijeenkomst;
  aanmeldingen: readonly Aanmelding[];
  rondzendingen: readonly Rondzending[];
  reacties: readonly Reactie[];
};

const PER_DAG = 4;
const BEWAAR_DAGEN = 60;
const UUR_MS = 3_600_000;
const WIJKEN = [...new Set(SCHOLEN.map(({ wijk }) => wijk))];

const later = (instant: string, uren: number): string => new Date(Date.parse(instant) + uren * UUR_MS).toISOString();
const ochtend = (dag: string): string => `${dag}T07:30:00.000Z`;
const stempelVan = (op: string): Stempel => ({
  doorId: HANNA,
  door: MEDEWERKERS.find(({ id }) => id === HANNA)?.naam ?? '',
  op,
});

/** A story that the rules refuse is a mistake in the story. */
function unwrap<T>(id: string, uitkomst: Result<T>): T {
  if (uitkomst.ok) return uitkomst.value;
  throw new Error(`${id}: ${uitkomst.refusals.map(({ code, pad = '' }) => `${code} ${pad}`).join(', ')}`);
}

/** Takes over what a rule changed. What it mails was mailed then: nothing is left to be sent. */
function neem(stand: GespeeldeBijeenkomst, wissel: Wissel): GespeeldeBijeenkomst {
  const nieuw = new Map(wissel.aanmeldingen.map((een) => [een.id, een]));
  const aanmeldingen = [
    ...stand.aanmeldingen.map((een) => nieuw.get(een.id) ?? een),
    ...wissel.aanmeldingen.filter(({ id }) => !stand.aanmeldingen.some((een) => een.id === id)),
  ];
  const verstuurd = wissel.rondzendingen.map((rondzending): Rondzending => ({
    ...rondzending,
    status: 'klaar',
    aantal: listOntvangers(rondzending, wissel.bijeenkomst, aanmeldingen).length,
  }));
  return {
    ...stand,
    bijeenkomst: wissel.bijeenkomst,
    aanmeldingen,
    rondzendingen: [...stand.rondzendingen, ...verstuurd],
  };
}

/** Everything that the timer would have done until then, at the moment it was due. */
function laatTijdGaan(begin: GespeeldeBijeenkomst, tot: string): GespeeldeBijeenkomst {
  let stand = begin;
  while (stand.bijeenkomst.volgendeActieOp <= tot) {
    const nu = stand.bijeenkomst.volgendeActieOp;
    const { bijeenkomst, aanmeldingen } = stand;
    const wissel = maintainBijeenkomst({ bijeenkomst, aanmeldingen, bewaarDagen: BEWAAR_DAGEN, nu });
    if (!wissel || wissel.bijeenkomst.volgendeActieOp <= nu) break;
    stand = neem(stand, wissel);
  }
  return stand;
}

type Wereld = { nu: string; sleutel: MakeSleutel };

function meldAan(stand: GespeeldeBijeenkomst, deelnemer: Deelnemer, op: string, { sleutel }: Wereld) {
  const { bijeenkomst } = stand;
  const id = toAanmeldingId(sleutel, bijeenkomst.bijeenkomstId, deelnemer.email);
  const inschrijvingen = [{ id, deelnemer, antwoorden: {} }];
  const verzoekId = `demo-${stand.aanmeldingen.length}`;
  const vraag = { bijeenkomst, bestaande: [undefined], inschrijvingen, verzoekId, wachtlijst: true, nu: op };
  return neem(stand, unwrap(bijeenkomst.bijeenkomstId, signUp({ ...vraag, bron: 'zelf' })));
}

/** The last ones to sign up are the ones that did not come. */
function houdPresentie(begin: GespeeldeBijeenkomst, aanwezig: number): GespeeldeBijeenkomst {
  return begin.aanmeldingen.reduce((stand, { id }, plaats) => {
    const { bijeenkomst, aanmeldingen } = stand;
    const status = plaats < aanwezig ? 'aanwezig' : 'nietVerschenen';
    const nu = later(bijeenkomst.begin, 0.25);
    return neem(
      stand,
      unwrap(bijeenkomst.bijeenkomstId, setAanwezigheid({ bijeenkomst, aanmeldingen, aanmeldingId: id, status, nu })),
    );
  }, begin);
}

function reageer(
  { bijeenkomst, aanmeldingen }: GespeeldeBijeenkomst,
  alle: readonly Antwoorden[],
  { sleutel }: Wereld,
) {
  return alle.map((antwoorden, plaats) => {
    const { bijeenkomstId } = bijeenkomst;
    const aanmeldingId = aanmeldingen[plaats]?.id ?? '';
    const id = toReactieId({ sleutel }, { doel: 'reactie', bijeenkomstId, aanmeldingId, tot: bijeenkomst.eind });
    const nu = later(bijeenkomst.eind, 3 + plaats * 4);
    return unwrap(bijeenkomst.bijeenkomstId, submitReactie({ bijeenkomst, id, antwoorden, nu }));
  });
}

function publiceer(verhaal: BijeenkomstVerhaal, stand: GespeeldeBijeenkomst): GespeeldeBijeenkomst {
  const nu = later(ochtend(verhaal.gemaaktOp), 1);
  const vraag = { bijeenkomst: stand.bijeenkomst, aanmeldingen: [], stempel: stempelVan(nu), wijken: WIJKEN, nu };
  return neem(stand, unwrap(verhaal.id, publishBijeenkomst(vraag)));
}

function zegAf({ id, afgezegd }: BijeenkomstVerhaal, stand: GespeeldeBijeenkomst): GespeeldeBijeenkomst {
  if (!afgezegd) return stand;
  const { bijeenkomst, aanmeldingen } = stand;
  const nu = ochtend(afgezegd.op);
  const vraag = { bijeenkomst, aanmeldingen, reden: afgezegd.reden, stempel: stempelVan(nu), nu };
  return neem(stand, unwrap(id, cancelBijeenkomst(vraag)));
}

/** Plays a bijeenkomst through the real rules, moved to around `vandaag`, as it stands at six in the morning. */
export function speelBijeenkomst(
  origineel: BijeenkomstVerhaal,
  vandaag: string,
  sleutel: MakeSleutel,
): GespeeldeBijeenkomst {
  const verhaal = verplaats(origineel, verschuiving(AGENDADAG, vandaag));
  const { id, gemaaktOp, deelnemers = [], aanwezig, reacties = [] } = verhaal;
  const wereld = { nu: `${vandaag}T04:00:00.000Z`, sleutel };
  const vraag = {
    bijeenkomstId: id,
    ...(verhaal.reeksId && { reeksId: verhaal.reeksId }),
    antwoorden: verhaal.antwoorden,
    stempel: stempelVan(ochtend(gemaaktOp)),
    wijken: WIJKEN,
  };
  const bijeenkomst = unwrap(id, openBijeenkomst(vraag));
  const concept = { bijeenkomst, aanmeldingen: [], rondzendingen: [], reacties: [] };
  if (verhaal.isConcept) return concept;
  const aangemeld = deelnemers.reduce<GespeeldeBijeenkomst>(
    (stand, deelnemer, plaats) => {
      const dag = addDagen(gemaaktOp, 1 + Math.floor(plaats / PER_DAG));
      return meldAan(stand, deelnemer, later(ochtend(dag), (plaats % PER_DAG) * 2), wereld);
    },
    publiceer(verhaal, concept),
  );
  const afgesproken = zegAf(verhaal, aangemeld);
  if (aanwezig === undefined) return laatTijdGaan(afgesproken, wereld.nu);
  const geweest = houdPresentie(laatTijdGaan(afgesproken, afgesproken.bijeenkomst.begin), aanwezig);
  const klaar = laatTijdGaan(geweest, wereld.nu);
  return { ...klaar, reacties: reageer(klaar, reacties, wereld) };
}
