import type { Bijeenkomst } from '../bijeenkomst/bijeenkomst';
import type { TerugblikBeeld } from '../bijeenkomst/bijeenkomst-beeld';
import { isVoorbij } from '../bijeenkomst/fase';
import { readGegevens, type Gegevens } from '../bijeenkomst/gegevens';
import { leesTekst } from '../formulier/antwoord';
import { formatTijdvak, formatWeekdag } from '../datum/tijd';
import type { Gespreksregel, Helpdeskvraag } from '../helpdesk/helpdeskvraag';
import type { GepubliceerdArtikel } from '../kennisbank/artikel';
import { readKern } from '../kennisbank/maak-artikel-van-antwoord';
import { maskPersoonsgegevens, type Namen } from '../kennisbank/mask-persoonsgegevens';
import { countWoorden } from '../woordwolk/count-woorden';
import { rankWoorden } from '../woordwolk/rank-woorden';
import { TEKST_MAX, TITEL_MAX } from './check-inhoud';
import type { NieuwsbriefBron } from './nieuwsbrief-beeld';

const kort = (tekst: string, max: number): string => (tekst.length <= max ? tekst : `${tekst.slice(0, max - 1)}…`);
const toBron = ({ titel, tekst, ...bron }: NieuwsbriefBron): NieuwsbriefBron => ({
  ...bron,
  titel: kort(titel, TITEL_MAX),
  tekst: kort(tekst, TEKST_MAX),
});

/** The article itself is read in the tab, so its sentence says where. */
export const toArtikelBron = ({ artikelId, titel, samenvatting, bijgewerktOp }: GepubliceerdArtikel): NieuwsbriefBron =>
  toBron({
    bronId: `artikel-${artikelId}`,
    onderdeelSoort: 'artikel',
    titel,
    tekst: `${samenvatting}\n\nJe leest het hele artikel in TOP Dossier, onder Helpdesk.`,
    op: bijgewerktOp,
  });

/** `Dag Marit, vink het aan` begins in small letters without its hello. */
const toHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** What was asked and answered, without hello and goodbye; not by whom, where, or about which pupil. */
export function toVraagBron(
  vraag: Helpdeskvraag,
  regels: readonly Gespreksregel[],
  namen: Namen,
): NieuwsbriefBron | undefined {
  const antwoord = regels.findLast(({ regelSoort }) => regelSoort === 'antwoord');
  // What was merged goes on in another question.
  if (!antwoord || vraag.samengevoegdIn) return undefined;
  const zonderNaam = (tekst: string) => toHoofdletter(maskPersoonsgegevens(tekst, namen));
  const gevraagd = readKern(regels.find(({ regelSoort }) => regelSoort === 'vraag')?.tekst ?? '');
  return toBron({
    bronId: `vraag-${vraag.vraagId}`,
    onderdeelSoort: 'vraag',
    titel: zonderNaam(vraag.onderwerp),
    tekst: [
      ...(gevraagd ? [`**Vraag.** ${zonderNaam(gevraagd)}`] : []),
      `**Antwoord.** ${zonderNaam(readKern(antwoord.tekst))}`,
    ].join('\n\n'),
    op: antwoord.stempel.op,
  });
}

const describeWaar = ({ isOnline, plaats }: Gegevens): string => (isOnline ? 'online, via Teams' : plaats);

/** One that comes has a link to sign up; one that is over says how many were there. */
export function toBijeenkomstBron(bijeenkomst: Bijeenkomst, link: string, nu: string): NieuwsbriefBron {
  const gegevens = readGegevens(bijeenkomst.antwoorden);
  const isGeweest = isVoorbij(bijeenkomst, nu);
  const { aanwezig } = bijeenkomst.plekken;
  const wanneer = `${formatWeekdag(gegevens.datum)}, ${formatTijdvak(gegevens.van, gegevens.tot)}`;
  const regels = isGeweest
    ? [`${wanneer}, ${describeWaar(gegevens)}.`, ...(aanwezig > 0 ? [`Er waren ${aanwezig} mensen.`] : [])]
    : [`**Wanneer:** ${wanneer}`, `**Waar:** ${describeWaar(gegevens)}`, gegevens.tekst];
  return toBron({
    bronId: `bijeenkomst-${bijeenkomst.bijeenkomstId}`,
    onderdeelSoort: 'bijeenkomst',
    titel: isGeweest ? `Terugblik: ${gegevens.titel}` : gegevens.titel,
    tekst: regels.filter(Boolean).join('\n\n'),
    ...(isGeweest ? {} : { link }),
    op: bijeenkomst.begin,
  });
}

const MAX_WOORDEN = 10;
/** Fewer say nothing. */
const MIN_WOORDEN = 3;

/** The words that people used most, for each open question; words of one person are never counted. */
export function toWoordwolkBronnen(terugblik: TerugblikBeeld, op: string): readonly NieuwsbriefBron[] {
  return terugblik.vragen.flatMap(({ naam, label }) => {
    const antwoorden = terugblik.reacties.map(({ id, antwoorden: van }) => ({ id, tekst: leesTekst(van, naam) }));
    const woorden = rankWoorden(countWoorden(antwoorden, terugblik.woorden)).slice(0, MAX_WOORDEN);
    if (woorden.length < MIN_WOORDEN) return [];
    const rijen = woorden.map(({ woord, personen }, plaats) => `${plaats + 1}. ${woord} (${personen} mensen)`);
    return toBron({
      bronId: `woordwolk-${terugblik.bijeenkomstId}-${naam}`,
      onderdeelSoort: 'woordwolk',
      titel: `${terugblik.titel}: ${label}`,
      tekst: `De woorden die het meest genoemd werden:\n\n${rijen.join('\n')}`,
      op,
    });
  });
}
