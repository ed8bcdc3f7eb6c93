import type { Medewerker } from '@domain/adresboek/medewerker';
import { retryBericht } from '@domain/bericht/bericht-verloop';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { DeelnemerBericht } from '@domain/bijeenkomst/deelnemer-bericht';
import { refuse, type Result } from '@domain/result';
import type { Write } from '../../ports';
import type { BijeenkomstDeps } from '../deps';
import { BIJEENKOMST_NIET_GEVONDEN, BIJEENKOMST_TE_DRUK } from '../refusals';
import { showBijeenkomst } from './show-bijeenkomst';

export type RetryDeelnemerMail = (
  medewerker: Medewerker,
  input: { bijeenkomstId: string; aanmeldingId: string },
) => Promise<Result<BijeenkomstBeeld>>;

/** One commit takes a hundred writes; nobody gets that many mails. */
const MAX_MAILS = 100;
const GEEN_MAIL_OM_TE_HERKANSEN = refuse({
  code: 'bericht-niet-in-aandacht',
  message: 'Er ligt geen mail van deze deelnemer die nog weg moet. Laad de pagina opnieuw om te zien hoe het staat.',
});

/** Every mail to this person that stopped goes out again; what is on its way or gone is left alone. */
export const createRetryDeelnemerMail =
  (deps: BijeenkomstDeps): RetryDeelnemerMail =>
  async (_, { bijeenkomstId, aanmeldingId }) => {
    if (!(await deps.bijeenkomsten.read(bijeenkomstId, 'bijeenkomst'))) return BIJEENKOMST_NIET_GEVONDEN;
    const berichten = await deps.bijeenkomsten.list<DeelnemerBericht>(bijeenkomstId, 'bericht-');
    const writes = berichten
      .filter(({ value }) => value.aanmeldingId === aanmeldingId)
      .flatMap(({ value, version }): readonly Write[] => {
        const opnieuw = retryBericht(value, deps.clock().toISOString());
        return opnieuw.ok ? [{ kind: 'replace', value: opnieuw.value, version }] : [];
      });
    if (writes.length === 0) return GEEN_MAIL_OM_TE_HERKANSEN;
    const bewaard = await deps.bijeenkomsten.commit(bijeenkomstId, writes.slice(0, MAX_MAILS));
    return bewaard.ok ? showBijeenkomst(deps, bijeenkomstId) : BIJEENKOMST_TE_DRUK;
  };
