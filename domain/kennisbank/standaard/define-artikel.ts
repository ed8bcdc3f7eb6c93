import { REFUSAL_CODES } from '../../result';
import { STAP_NUMMERS } from '../../stappenplan/stap';
import type { StandaardArtikel } from '../artikel';
import { UITLEG_BIJ_CODE, UITLEG_BIJ_STAP, type StandaardId } from '../uitleg-bij';

/** The day of the last look at all of them, beside the product as it was then. */
const BIJGEWERKT_OP = '2026-11-22T08:00:00.000Z';

type Tekst = Pick<StandaardArtikel, 'titel' | 'samenvatting' | 'tekst' | 'trefwoorden'> & { artikelId: StandaardId };

/** What an article is linked to follows from the tables of context help: there is one place to change it. */
export const defineArtikel = ({ tekst, ...artikel }: Tekst): StandaardArtikel => ({
  ...artikel,
  tekst: tekst.trim(),
  stappen: STAP_NUMMERS.filter((nummer) =>
    (UITLEG_BIJ_STAP[nummer] as readonly StandaardId[]).includes(artikel.artikelId),
  ),
  codes: REFUSAL_CODES.filter((code) => UITLEG_BIJ_CODE[code] === artikel.artikelId),
  bijgewerktOp: BIJGEWERKT_OP,
});
