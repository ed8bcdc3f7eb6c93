import type { Medewerker } from '@domain/adresboek/medewerker';
import { leesRijen, leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import type { Gespreksregel, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { startVoorstel } from '@domain/kennisbank/levensloop';
import { maakArtikelVanAntwoord } from '@domain/kennisbank/maak-artikel-van-antwoord';
import { accept, refuse, type Result } from '@domain/result';
import { mayBehandelVraag } from '@domain/toegang/helpdesk';
import { loadDossier } from '../dossier-store';
import { listRegels, loadVraag } from '../helpdesk-store';
import { VRAAG_NIET_GEVONDEN } from '../refusals';
import type { KennisbankDeps } from './artikel-store';
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

const readNaam = (rij: Antwoorden): string => leesTekst(rij, 'naam');

/** Everybody step 1 names: the pupil, who has parental authority, who else is involved. */
async function listNamenInDossier({ dossiers }: KennisbankDeps, dossierId: string): Promise<readonly string[]> {
  const geladen = await loadDossier(dossiers, dossierId);
  const stap1 = geladen?.dossier.stappen.find(({ nummer }) => nummer === 1)?.antwoorden ?? {};
  const leerling = ['roepnaam', 'achternaam'].map((naam) => leesTekst(stap1, naam));
  return [
    ...leerling,
    ...leesRijen(stap1, 'gezaghebbenden').map(readNaam),
    ...leesRijen(stap1, 'betrokkenen').map(readNaam),
  ];
}

/** Whom the conversation may name: who wrote in it, everybody in the directory, and who the dossier is about. */
async function listNamen(deps: KennisbankDeps, { steller, dossier }: Helpdeskvraag, regels: readonly Gespreksregel[]) {
  const [medewerkers, scholen] = await Promise.all([deps.adresboek.listMedewerkers(), deps.adresboek.listScholen()]);
  const inDossier = dossier ? await listNamenInDossier(deps, dossier.dossierId) : [];
  return {
    personen: [
      steller.naam,
      ...regels.map(({ stempel }) => stempel.door),
      ...medewerkers.map(({ naam }) => naam),
      ...inDossier,
    ],
    scholen: scholen.flatMap(({ id, naam }) => [id, naam]),
  };
}

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
    const inhoud = maakArtikelVanAntwoord({
      onderwerp: bron.vraag.onderwerp,
      vraag: teksten('vraag')[0] ?? bron.vraag.onderwerp,
      antwoorden,
      stap: bron.vraag.stap,
      namen: await listNamen(deps, bron.vraag, regels),
    });
    const stempel = stampOf(medewerker, deps.clock);
    const artikel = startVoorstel({ artikelId: id, inhoud, stempel, uitVraag: vraagId });
    return accept({ id, isNieuw: await createArtikel(deps.helpdesk, artikel) });
  };
