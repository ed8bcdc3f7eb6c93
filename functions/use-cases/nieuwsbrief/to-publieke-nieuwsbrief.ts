import { toDag } from '@domain/datum/datum';
import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import type { PubliekeNieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { toLinkTekst } from '@domain/nieuwsbrief/to-mail-tekst';
import type { Opmaak } from '../../ports';

/** What the world may read; who wrote or sent it is not in it. */
export const toPubliekeNieuwsbrief = (
  { swv, renderMarkdown }: { swv: string } & Pick<Opmaak, 'renderMarkdown'>,
  { nieuwsbriefId, titel, inleiding, onderdelen, op }: Nieuwsbrief,
): PubliekeNieuwsbrief => ({
  swv,
  nieuwsbriefId,
  titel,
  datum: toDag(op),
  inleidingHtml: renderMarkdown(inleiding),
  onderdelen: onderdelen.map((onderdeel) => ({
    id: onderdeel.id,
    titel: onderdeel.titel,
    html: renderMarkdown(onderdeel.tekst),
    ...(onderdeel.link && { link: onderdeel.link, linkTekst: toLinkTekst(onderdeel) }),
  })),
});
