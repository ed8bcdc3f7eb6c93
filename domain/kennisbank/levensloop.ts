import type { Antwoorden } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Botsing, Stempel, Wijziging } from '../formulier/wijziging';
import { applyWijzigingen, diffAntwoorden } from '../formulier/wijzigingen';
import { accept, refuse, type Refusal, type Result } from '../result';
import type { Artikel, ArtikelInhoud, ArtikelVersie } from './artikel';
import { ARTIKEL_VELDEN, OPMERKING_VELD, pickInhoud, readInhoud, toArtikelAntwoorden } from './artikel-velden';
import { judgeArtikel } from './judge-artikel';

/** What an act makes of an article; `versie` only for a publication. */
export type ArtikelWissel = { artikel: Artikel; versie?: ArtikelVersie };

type Basis = { artikelId: string; inhoud: ArtikelInhoud; stempel: Stempel; uitVraag?: string };

const toConcept = ({ artikelId, inhoud, stempel, uitVraag }: Basis): Artikel => ({
  id: 'artikel',
  soort: 'artikel',
  artikelId,
  ...inhoud,
  staat: 'concept',
  versie: 0,
  auteur: stempel,
  bijgewerkt: stempel,
  nuttig: { ja: 0, nee: 0 },
  ...(uitVraag && { uitVraag }),
});

/** A new article; it may still be half. */
export function startArtikel(input: Omit<Basis, 'inhoud'> & { antwoorden: Antwoorden }): Result<Artikel> {
  const refusals = checkAntwoorden(ARTIKEL_VELDEN, input.antwoorden, 'bewaren');
  return refusals.length > 0
    ? refuse(...refusals)
    : accept(toConcept({ ...input, inhoud: readInhoud(input.antwoorden) }));
}

/** A proposal that we made ourselves, such as one from an answer. */
export const startVoorstel = (input: Basis): Artikel => toConcept(input);

export type SaveArtikelInput = {
  artikel: Artikel;
  wijzigingen: readonly Wijziging[];
  stempel: Stempel;
  /** Who reviews may put a word right without starting the review again. */
  magPubliceren: boolean;
};
/** With `botsingen`, nothing is saved. */
export type SaveArtikelUitkomst =
  Result<ArtikelWissel> | { ok: false; refusals: readonly Refusal[]; botsingen: readonly Botsing[] };

const refuseBotsingen = (botsingen: readonly Botsing[], { bijgewerkt }: Artikel): SaveArtikelUitkomst => ({
  ok: false,
  refusals: botsingen.map(({ pad }) => ({
    code: 'veld-gewijzigd',
    message: 'Iemand anders heeft dit veld ook veranderd. Kies welke tekst blijft.',
    pad,
  })),
  botsingen: botsingen.map((botsing) => ({ ...botsing, stempel: bijgewerkt })),
});

const isZelfde = (een: ArtikelInhoud, ander: ArtikelInhoud): boolean =>
  diffAntwoorden(ARTIKEL_VELDEN, toArtikelAntwoorden(een), toArtikelAntwoorden(ander)).length === 0;

/** What readers see stays as it is until the next publication. */
export function saveArtikel({ artikel, wijzigingen, stempel, magPubliceren }: SaveArtikelInput): SaveArtikelUitkomst {
  const oud = toArtikelAntwoorden(artikel);
  const toepassing = applyWijzigingen(ARTIKEL_VELDEN, oud, wijzigingen);
  if (!toepassing.ok)
    return toepassing.botsingen.length > 0
      ? refuseBotsingen(toepassing.botsingen, artikel)
      : refuse(...toepassing.refusals);
  const refusals = checkAntwoorden(ARTIKEL_VELDEN, toepassing.antwoorden, 'bewaren');
  if (refusals.length > 0) return refuse(...refusals);
  const inhoud = readInhoud(toepassing.antwoorden, artikel.codes);
  if (isZelfde(inhoud, artikel)) return accept({ artikel });
  const staat = artikel.staat === 'terReview' && magPubliceren ? 'terReview' : 'concept';
  return accept({ artikel: { ...artikel, ...inhoud, staat, bijgewerkt: stempel } });
}

type ActInput = { artikel: Artikel; stempel: Stempel };

/** Asks the Themaverbinder to look. */
export function submitArtikel({ artikel, stempel }: ActInput): Result<ArtikelWissel> {
  if (artikel.staat !== 'concept') return accept({ artikel });
  const refusals = judgeArtikel(artikel);
  if (refusals.length > 0) return refuse(...refusals);
  const { opmerking: _, ...rest } = artikel;
  return accept({ artikel: { ...rest, staat: 'terReview', bijgewerkt: stempel } });
}

export function publishArtikel({ artikel, stempel }: ActInput): Result<ArtikelWissel> {
  if (artikel.staat === 'gepubliceerd') return accept({ artikel });
  const refusals = judgeArtikel(artikel);
  if (refusals.length > 0) return refuse(...refusals);
  const { opmerking: _, ...rest } = artikel;
  const versie = artikel.versie + 1;
  const inhoud = pickInhoud(artikel);
  return accept({
    artikel: { ...rest, staat: 'gepubliceerd', versie, bijgewerkt: stempel, gepubliceerd: { inhoud, versie, stempel } },
    versie: {
      id: `versie-${String(versie).padStart(4, '0')}`,
      soort: 'artikelversie',
      artikelId: artikel.artikelId,
      versie,
      inhoud,
      stempel,
    },
  });
}

/** Back to the author, with what has to change. */
export function returnArtikel({ artikel, stempel, tekst }: ActInput & { tekst: string }): Result<ArtikelWissel> {
  if (artikel.staat !== 'terReview') return accept({ artikel });
  const refusals = checkAntwoorden([OPMERKING_VELD], { tekst }, 'gereed');
  if (refusals.length > 0) return refuse(...refusals);
  const opmerking = { tekst: tekst.trim(), stempel };
  return accept({ artikel: { ...artikel, staat: 'concept', bijgewerkt: stempel, opmerking } });
}

/** An older text becomes the draft of now; readers see it after the next publication. */
export const restoreArtikel = ({ artikel, stempel, inhoud }: ActInput & { inhoud: ArtikelInhoud }): ArtikelWissel =>
  isZelfde(inhoud, artikel)
    ? { artikel }
    : { artikel: { ...artikel, ...inhoud, staat: 'concept', bijgewerkt: stempel } };

/** Offline; the text stays as a draft. Of an article of the product readers see the standard one again. */
export function withdrawArtikel({ artikel, stempel }: ActInput): ArtikelWissel {
  if (!artikel.gepubliceerd) return { artikel };
  const { gepubliceerd: _, ...rest } = artikel;
  return { artikel: { ...rest, staat: 'concept', bijgewerkt: stempel } };
}
