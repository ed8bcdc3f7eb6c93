import type { Medewerker } from '@domain/adresboek/medewerker';
import { addRegel, addStilleRegel } from '@domain/helpdesk/add-regel';
import { judgeTekst } from '@domain/helpdesk/ask-vraag';
import { judgePersoonsgegevens } from '@domain/helpdesk/find-persoonsgegevens';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { judgeGezien } from '@domain/helpdesk/judge-gezien';
import type { HelpdeskBijlage } from '@domain/helpdesk/helpdeskvraag';
import { VRAAG_GESLOTEN } from '@domain/helpdesk/weigeringen';
import type { HelpdeskWissel } from '@domain/helpdesk/wissel';
import { accept, refuse, type Result } from '@domain/result';
import type { HelpdeskDeps } from '../deps';
import { listRegels } from '../helpdesk-store';
import { findLeesbareVraag } from './find-leesbare-vraag';
import { doeHandeling, type Omgeving } from './handeling';
import { listNamen } from './list-namen';
import { takeBijlagen } from './losse-bijlagen';

export type WriteRegelInput = {
  vraagId: string;
  id: string;
  soort: 'bericht' | 'notitie';
  tekst: string;
  bijlagen: readonly string[];
  artikelId?: string;
  oplossen?: boolean;
  toch?: boolean;
  /** Messages that stood there when it was read. */
  gezien?: number;
};
export type WriteRegel = (medewerker: Medewerker, input: WriteRegelInput) => Promise<Result<VraagBeeld>>;

type Akkoord = { bijlagen: readonly HelpdeskBijlage[] };

/** What can be judged before anything is written. */
async function judge(deps: HelpdeskDeps, medewerker: Medewerker, input: WriteRegelInput): Promise<Result<Akkoord>> {
  const { vraagId, tekst, toch = false } = input;
  const bron = await findLeesbareVraag(deps.helpdesk, medewerker, vraagId);
  if (!bron.ok) return bron;
  const bezwaren = judgeTekst(tekst, 'een antwoord');
  if (bezwaren.length > 0) return refuse(...bezwaren);
  const bijlagen = await takeBijlagen(deps.helpdesk, { medewerker, vraagId, ids: input.bijlagen });
  if (!bijlagen.ok) return bijlagen;
  const namen = await listNamen(deps.dossiers, bron.value.vraag.dossier?.dossierId);
  const teksten = { tekst, bijlagen: bijlagen.value.map(({ naam }) => naam).join('\n') };
  const gevonden = judgePersoonsgegevens(teksten, namen, toch);
  return gevonden.length > 0 ? refuse(...gevonden) : accept({ bijlagen: bijlagen.value });
}

const zonderWissel = ({ vraag }: Omgeving): HelpdeskWissel => ({ vraag, regels: [], mails: [] });

function write(omgeving: Omgeving, input: WriteRegelInput, { bijlagen }: Akkoord): Result<HelpdeskWissel> {
  const { isStaf, ...rest } = omgeving;
  const { tekst, artikelId, oplossen, id } = input;
  const inhoud = { ...rest, tekst, via: 'app', bijlagen, verzoekId: id, ...(artikelId ? { artikelId } : {}) } as const;
  if (input.soort === 'bericht') return addRegel({ ...inhoud, rol: isStaf ? 'staf' : 'steller', oplossen });
  if (omgeving.vraag.status === 'gesloten') return refuse(VRAAG_GESLOTEN);
  return accept(addStilleRegel({ ...inhoud, regelSoort: 'notitie' }));
}

/** An answer, a reaction or a note. The same id again adds nothing and sends nothing. */
export const createWriteRegel =
  (deps: HelpdeskDeps): WriteRegel =>
  async (medewerker, input) => {
    const { vraagId, id, soort } = input;
    const isErAl = async () => (await listRegels(deps.helpdesk, vraagId)).some(({ verzoekId }) => verzoekId === id);
    // What it was sent with is no longer loose, so the judgement comes only for what is new.
    const akkoord = (await isErAl()) ? accept({ bijlagen: [] }) : await judge(deps, medewerker, input);
    if (!akkoord.ok) return akkoord;
    return doeHandeling(
      deps,
      { medewerker, vraagId, wie: soort === 'notitie' ? 'staf' : 'lezers' },
      async (omgeving) => {
        const regels = await listRegels(deps.helpdesk, vraagId);
        if (regels.some(({ verzoekId }) => verzoekId === id)) return accept(zonderWissel(omgeving));
        const gelezen =
          omgeving.isStaf && soort === 'bericht' ? judgeGezien(regels, input.gezien, medewerker.id) : accept(undefined);
        return gelezen.ok ? write(omgeving, input, akkoord.value) : gelezen;
      },
    );
  };
