import { formatDatum } from '../datum/datum';
import type { MailWijze, Ontvanger } from './bericht';

export type BerichtInhoud = {
  wijze: MailWijze;
  ontvanger: Pick<Ontvanger, 'naam'>;
  /** Name of the school that sends. */
  school: string;
  swv: string;
  dossierNummer: string;
  /** Kinds of documents such as `OPP versie 1 (concept)`, never file names: those may hold a name. At least one. */
  documenten: readonly string[];
  /** Opens the dossier in the app; holds an opaque id only. */
  link: string;
  /** Only in `link` mode, and only when the link really expires: `YYYY-MM-DD`. */
  vervaltOp?: string;
};

/** One part of the mail in reading order, so that the preview can show a title in italics and the link as a button. */
export type BerichtDeel =
  | { soort: 'alinea'; stukken: readonly { tekst: string; isTitel?: true }[] }
  | { soort: 'knop'; tekst: string; link: string }
  | { soort: 'klein'; tekst: string };

export type BerichtTekst = { van: string; onderwerp: string; tekst: string; delen: readonly BerichtDeel[] };

/**
 * The secure mail in words: the server sends `tekst`, the screen shows `delen`; both say the same. No data of the pupil
 * (BR-34) and nothing of a person in the subject. Source: demoteksten T23, schermen.md §05.
 */
export function composeBericht(inhoud: BerichtInhoud): BerichtTekst {
  const delen = [
    alinea(`Beste ${inhoud.ontvanger.naam},`),
    ...(inhoud.wijze === 'link' ? metLink(inhoud) : metBijlage(inhoud)),
  ];
  return {
    van: `TOP Dossier, ${inhoud.swv}`,
    onderwerp: `Er staat een bericht voor u klaar in TOP dossier (${inhoud.dossierNummer})`,
    tekst: delen.map(toTekst).join('\n\n'),
    delen,
  };
}

function metLink({ school, documenten, link, vervaltOp }: BerichtInhoud): readonly BerichtDeel[] {
  const isEen = documenten.length === 1;
  return [
    alinea(
      `${school} heeft ${isEen ? 'een document' : 'documenten'} voor u klaargezet bij het genoemde dossier: `,
      ...titels(documenten),
      `. U opent ${isEen ? 'het' : 'ze'} in de app na aanmelden met uw werkaccount.`,
    ),
    { soort: 'knop', tekst: 'Open het bericht', link },
    ...(vervaltOp ? [alinea(`De link vervalt op ${formatDatum(vervaltOp)}.`)] : []),
    klein('Dit bericht bevat om veiligheidsredenen geen leerlinggegevens; antwoord niet met inhoud op deze mail.'),
  ];
}

function metBijlage({ school, documenten, link }: BerichtInhoud): readonly BerichtDeel[] {
  const isEen = documenten.length === 1;
  return [
    alinea(
      `${school} stuurt u ${isEen ? 'een document' : 'documenten'} bij het genoemde dossier: `,
      ...titels(documenten),
      `. U vindt ${isEen ? 'het document' : 'de documenten'} als bijlage bij deze mail. `,
      `De mail en ${isEen ? 'het document' : 'de documenten'} zijn versleuteld.`,
    ),
    alinea('U kunt het dossier ook openen in de app, na aanmelden met uw werkaccount.'),
    { soort: 'knop', tekst: 'Open het dossier', link },
    klein(
      'De tekst van deze mail bevat om veiligheidsredenen geen leerlinggegevens; antwoord niet met inhoud op deze mail.',
    ),
  ];
}

type Stuk = { tekst: string; isTitel?: true };

const alinea = (...stukken: readonly (string | Stuk)[]): BerichtDeel => ({
  soort: 'alinea',
  stukken: stukken.map((stuk) => (typeof stuk === 'string' ? { tekst: stuk } : stuk)),
});
const klein = (tekst: string): BerichtDeel => ({ soort: 'klein', tekst });

/** `a`, `a en b`, `a, b en c` */
const titels = (documenten: readonly string[]): readonly Stuk[] =>
  documenten.flatMap((tekst, i) => {
    const ervoor = i === 0 ? '' : i === documenten.length - 1 ? ' en ' : ', ';
    return [...(ervoor ? [{ tekst: ervoor }] : []), { tekst, isTitel: true as const }];
  });

function toTekst(deel: BerichtDeel): string {
  if (deel.soort === 'alinea') return deel.stukken.map(({ tekst }) => tekst).join('');
  return deel.soort === 'knop' ? `${deel.tekst}: ${deel.link}` : deel.tekst;
}
