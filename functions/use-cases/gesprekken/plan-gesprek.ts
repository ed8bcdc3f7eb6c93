import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { GesprekSoort } from '@domain/gesprek/gesprek';
import type { Gesprekken } from '@domain/gesprek/gesprek-beeld';
import { planGesprek } from '@domain/gesprek/plan-gesprek';
import { accept, refuse, type Result } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { mayDoInDossier } from '@domain/toegang/toegang';
import { changeDossier } from '../change-dossier';
import type { Deps, Instellingen } from '../deps';
import { findUitTeNodigen } from './find-uit-te-nodigen';
import { showUitkomst } from './show-gesprekken';

/** `id` is a uuid made by the screen, so that a double click plans one talk; `antwoorden` of the form `listGesprekVelden`. */
type PlanGesprekInput = { dossierId: string; id: string; antwoorden: Antwoorden };
export type PlanGesprek = (medewerker: Medewerker, input: PlanGesprekInput) => Promise<Result<Gesprekken>>;

export const GESPREKKEN_UIT = refuse({
  code: 'gesprekken-uit',
  message: 'Je samenwerkingsverband plant gesprekken niet via TOP Dossier. Plan het gesprek in je eigen agenda.',
});

/** Where the link in the invitation leads: what the talk is about. */
const STAP: Record<GesprekSoort, StapNummer> = { evaluatiegesprek: 8, startgesprek: 2 };

const stapVan = ({ wat }: Antwoorden): StapNummer | undefined => STAP[wat as GesprekSoort];

export const createPlanGesprek =
  (
    deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'> & Pick<Instellingen, 'linkNaarDossier'>,
  ): PlanGesprek =>
  async (medewerker, { dossierId, id, antwoorden }) => {
    const gesprekId = `gesprek-${id}`;
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: 'gesprek-gepland',
      mag: (kop, scholen) => mayDoInDossier(medewerker, kop, scholen, 'gesprekPlannen'),
      change: async ({ dossier }, moment) => {
        if (await deps.dossiers.read(dossierId, gesprekId)) return accept({ dossier, logboek: [] });
        if (!(await deps.adresboek.readInstellingen()).kanalen.gesprekken) return GESPREKKEN_UIT;
        const gepland = planGesprek(dossier, {
          ...(await findUitTeNodigen(deps, dossier.kop)),
          id: gesprekId,
          antwoorden,
          door: medewerker,
          link: await deps.linkNaarDossier(dossierId, stapVan(antwoorden)),
          moment,
        });
        if (!gepland.ok) return gepland;
        const { gesprek, ...verandering } = gepland.value;
        return accept({ ...verandering, ook: [{ kind: 'create', value: gesprek }] });
      },
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
