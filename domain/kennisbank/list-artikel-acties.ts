import type { Artikel, ArtikelActie } from './artikel';

type Mag = { magPubliceren: boolean; heeftVersies: boolean };

/** What somebody who may write can do with an article now. */
export function listArtikelActies(
  { staat, gepubliceerd }: Artikel,
  { magPubliceren, heeftVersies }: Mag,
): readonly ArtikelActie[] {
  const kan: Record<ArtikelActie, boolean> = {
    bewaren: true,
    terReview: staat === 'concept' && !magPubliceren,
    publiceren: staat !== 'gepubliceerd' && magPubliceren,
    terugsturen: staat === 'terReview' && magPubliceren,
    herstellen: heeftVersies && magPubliceren,
    intrekken: gepubliceerd !== undefined && magPubliceren,
  };
  return (Object.keys(kan) as ArtikelActie[]).filter((actie) => kan[actie]);
}
