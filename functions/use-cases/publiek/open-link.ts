import { accept, type Result } from '@domain/result';
import type { LinkDoel, LinkInhoud } from '../../ports';
import type { Bezoeker, PubliekDeps } from './publiek-deps';
import { LINK_WERKT_NIET, TE_VAAK } from './weigeringen';

/** What stands in a link, when it is ours, of this kind and not over. Who guesses is slowed down. */
export async function openLink(
  { tokens, clock, begrens }: Pick<PubliekDeps, 'tokens' | 'clock' | 'begrens'>,
  { netwerk }: Bezoeker,
  token: string,
  doel: Exclude<LinkDoel, 'formulier'>,
): Promise<Result<LinkInhoud>> {
  const inhoud = tokens.verify(token, doel, clock().toISOString());
  if (inhoud) return accept(inhoud);
  return (await begrens('raden', netwerk)) ? LINK_WERKT_NIET : TE_VAAK;
}
