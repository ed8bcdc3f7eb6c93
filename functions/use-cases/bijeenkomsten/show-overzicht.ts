import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Bijeenkomst, BijeenkomstStatus } from '@domain/bijeenkomst/bijeenkomst';
import type { Overzicht, OverzichtRij } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { toOverzichtRij } from '@domain/bijeenkomst/to-bijeenkomst-beeld';
import { accept, type Result } from '@domain/result';
import { listAanmeldingen } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { listWijken } from './wijken';

export type ShowOverzicht = (medewerker: Medewerker) => Promise<Result<Overzicht>>;
type OverzichtDeps = Pick<BijeenkomstDeps, 'bijeenkomsten' | 'adresboek' | 'clock'>;

/** A few years of bijeenkomsten; the latest are kept. */
const MAX_RIJEN = 200;
const MET_DEELNEMERS = ['gepubliceerd', 'gesloten', 'afgezegd'] as const satisfies readonly BijeenkomstStatus[];

/** Only what still has sign-ups is opened: one nobody signed up for has none, of one long ago the head keeps the numbers. */
async function toRij({ bijeenkomsten, adresboek, clock }: OverzichtDeps, kop: Bijeenkomst): Promise<OverzichtRij> {
  const heeftAanmeldingen = !kop.eindstand && kop.plekken.volgnummer > 0;
  const [aanmeldingen, reacties, scholen] = await Promise.all([
    heeftAanmeldingen ? listAanmeldingen(bijeenkomsten, kop.bijeenkomstId) : [],
    kop.plekken.volgnummer > 0 ? bijeenkomsten.count({ partition: kop.bijeenkomstId, soort: 'reactie' }) : 0,
    adresboek.listScholen(),
  ]);
  return toOverzichtRij({ bijeenkomst: kop, aanmeldingen, reacties, scholen, nu: clock().toISOString() });
}

export const createShowOverzicht =
  (deps: OverzichtDeps): ShowOverzicht =>
  async () => {
    const { items } = await deps.bijeenkomsten.query<Bijeenkomst>({
      soort: 'bijeenkomst',
      where: [{ field: 'status', in: MET_DEELNEMERS }],
      sort: { field: 'begin', richting: 'af' },
      limit: MAX_RIJEN,
    });
    const rijen = await Promise.all(items.map(({ value }) => toRij(deps, value)));
    return accept({ rijen: rijen.toReversed(), wijken: await listWijken(deps.adresboek) });
  };
