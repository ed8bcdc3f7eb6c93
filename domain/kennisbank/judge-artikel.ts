import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Refusal } from '../result';
import type { ArtikelInhoud } from './artikel';
import { ARTIKEL_VELDEN, toArtikelAntwoorden } from './artikel-velden';
import { OPEN_PLEK } from './mask-persoonsgegevens';

const EMAIL = /[^\s@<>()]{1,100}@[^\s@<>()]{1,200}\.[a-z]{2}/i;

function checkTekst(tekst: string): readonly Refusal[] {
  const [plek] = OPEN_PLEK.exec(tekst) ?? [];
  if (plek)
    return [
      {
        code: 'artikel-niet-klaar',
        message: `In de tekst staat nog ${plek}. Vul dat in zonder iemand te noemen, of haal het weg.`,
        pad: 'tekst',
      },
    ];
  if (!EMAIL.test(tekst)) return [];
  const message = 'Iedereen kan dit artikel lezen. Haal het e-mailadres weg en verwijs naar de helpdesk.';
  return [{ code: 'artikel-niet-klaar', message, pad: 'tekst' }];
}

/** What stands between this text and its readers. */
export function judgeArtikel(inhoud: ArtikelInhoud): readonly Refusal[] {
  const refusals = checkAntwoorden(ARTIKEL_VELDEN, toArtikelAntwoorden(inhoud), 'gereed');
  return refusals.length > 0 ? refusals : checkTekst(`${inhoud.titel}\n${inhoud.samenvatting}\n${inhoud.tekst}`);
}
