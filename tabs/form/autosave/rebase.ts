import type { Antwoorden } from '@domain/formulier/antwoord';
import { isGelijk } from '@domain/formulier/is-gelijk';
import type { Veld } from '@domain/formulier/veld';
import type { Pad, Wijziging } from '@domain/formulier/wijziging';
import { diffAntwoorden } from '@domain/formulier/wijzigingen';
import { raakt, schrijf } from '../schrijf';

/**
 * `basis` is what the server had when my unsaved changes started, `eigen` is what stands on the screen. A change goes out
 * with its value in `basis`, so a value somebody else changed meanwhile keeps its old basis until the user has chosen.
 */
export type Werk = { basis: Antwoorden; eigen: Antwoorden };

const isZelfde = (a: Wijziging, b: Wijziging): boolean => a.pad === b.pad && isGelijk(a.naar, b.naar);

/**
 * Takes in what the server has now. What I sent becomes the new start; what others changed comes to the screen unless I am
 * changing it too. `bijgewerkt`: the places on the screen that changed.
 */
export function rebase(
  velden: readonly Veld[],
  { basis, eigen }: Werk,
  server: Antwoorden,
  verstuurd: readonly Wijziging[] = [],
): Werk & { bijgewerkt: readonly Pad[] } {
  const mijn = diffAntwoorden(velden, basis, eigen);
  const werk = { basis, eigen };
  const bijgewerkt: Pad[] = [];
  for (const hun of diffAntwoorden(velden, basis, server)) {
    const isBekend = verstuurd.some((een) => isZelfde(een, hun)) || mijn.some((een) => isZelfde(een, hun));
    if (!isBekend && mijn.some(({ pad }) => raakt(pad, hun.pad))) continue;
    werk.basis = schrijf(velden, werk.basis, hun.pad, hun.naar);
    if (isBekend) continue;
    werk.eigen = schrijf(velden, werk.eigen, hun.pad, hun.naar);
    bijgewerkt.push(hun.pad);
  }
  return { ...werk, bijgewerkt };
}
