import type { Pad, Wijziging } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import { raakt } from '../schrijf';

/** The places that were refused and that these changes touch. */
export const listGeraakt = (refusals: readonly Refusal[], wijzigingen: readonly Wijziging[]): readonly Pad[] => [
  ...new Set(
    refusals
      .flatMap(({ pad }) => pad ?? [])
      .filter((pad) => wijzigingen.some((wijziging) => raakt(wijziging.pad, pad))),
  ),
];

/**
 * What the server refused of a save, each at the place that has to wait. A refusal that belongs to no change that was sent,
 * or that comes back although its veld was left out (`vast`), would come back for ever; then everything that was sent waits.
 */
export function kiesBezwaren(
  refusals: readonly Refusal[],
  verstuurd: readonly Wijziging[],
  vast: readonly Pad[],
): readonly Refusal[] {
  const eigen = refusals.filter(
    ({ pad }) => pad && !vast.includes(pad) && verstuurd.some((wijziging) => raakt(wijziging.pad, pad)),
  );
  const [eerste] = refusals;
  if (eigen.length > 0 || !eerste) return eigen;
  return verstuurd.map(({ pad }) => ({ ...eerste, pad }));
}
