import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Gespreksregel } from '@domain/helpdesk/helpdeskvraag';
import { startVoorstel } from '@domain/kennisbank/levensloop';
import { maakArtikelVanAntwoord } from '@domain/kennisbank/maak-artikel-van-antwoord';
import { accept, refuse, type Result } from '@domain/result';
import { mayBehandelVraag } from '@domain/toegang/helpdesk';
import { listRegels, loadVraag } from '../helpdesk-store';
import { VRAAG_NIET_GEVONDEN } from '../refusals';
import type { KennisbankDeps } from './artikel-store';
import { listLeerlingnamen } from './list-leerlingnamen';
import { listNamenBijVraag } from './list-namen-bij-vraag';
import { createArtikel, type Geopend } from './open-artikel';
import { stampOf } from './staff';

/** A draft of the answer to a question. The same id again makes no second article. */
export type ProposeArtikel = (
  medewerker: Medewerker,
  input: { id: string; vraagId: string },
) => Promise<Result<Geopend>>;

const NOG_GEEN_ANTWOORD = refuse({
  code: 'artikel-niet-klaar',
  message: 'Deze vraag heeft nog geen antwoord. Beantwoord de vraag eerst, dan kan het een artikel worden.',
});

export const createProposeArtikel =
  (deps: KennisbankDeps): ProposeArtikel =>
  async (medewerker, { id, vraagId }) => {
    const bron = await loadVraag(deps.helpdesk, vraagId);
    if (!bron || !mayBehandelVraag(medewerker, bron.vraag)) return VRAAG_NIET_GEVONDEN;
    const regels = await listRegels(deps.helpdesk, vraagId);
    const teksten = (soort: Gespreksregel['regelSoort']) =>
      regels.filter(({ regelSoort }) => regelSoort === soort).map(({ tekst }) => tekst);
    const antwoorden = teksten('antwoord');
    if (antwoorden.length === 0) return NOG_GEEN_ANTWOORD;
    const [namen, leerlingen] = await Promise.all([
      listNamenBijVraag(deps, bron.vraag, regels),
      bron.vraag.schoolId ? listLeerlingnamen(deps.dossiers, bron.vraag.schoolId) : [],
    ]);
    const inhoud = maakArtikelVanAntwoord({
      onderwerp: bron.vraag.onderwerp,
      vraag: teksten('vraag')[0] ?? bron.vraag.onderwerp,
      antwoorden,
      stap: bron.vraag.stap,
      namen: { ...namen, personen: [...namen.personen, ...leerlingen] },
    });
    const stempel = stampOf(medewerker, deps.clock);
    const artikel = startVoorstel({ artikelId: id, inhoud, stempel, uitVraag: vraagId });
    return accept({ id, isNieuw: await createArtikel(deps.helpdesk, artikel) });
  };
