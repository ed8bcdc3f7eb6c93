import type { Medewerker } from '@domain/adresboek/medewerker';
import type { InstellingenBeeld } from '@domain/beheer/instellingen';
import { toInstellingenAntwoorden } from '@domain/beheer/instellingen-velden';
import { saveSwvInstellingen } from '@domain/beheer/save-instellingen';
import type { BeheerUitkomst } from '@domain/beheer/save-antwoorden';
import { withStandaard } from '@domain/beheer/standaard-swv';
import type { Wijziging } from '@domain/formulier/wijziging';
import { accept, type Result } from '@domain/result';
import { INSTELLINGEN, INSTELLINGEN_ID, type InstellingenDocument } from '../adresboek';
import type { BeheerDeps } from './beheer-deps';
import { changePartitie, stampOf, toWissel } from './beheer-store';
import { noteWijziging } from './note-wijziging';

type Deps = Pick<BeheerDeps, 'directory' | 'clock' | 'newId'>;
export type ReadSwvInstellingen = (medewerker: Medewerker) => Promise<Result<InstellingenBeeld>>;
export type SaveSwvInstellingen = (
  medewerker: Medewerker,
  input: { wijzigingen: readonly Wijziging[] },
) => Promise<BeheerUitkomst<InstellingenBeeld>>;

async function load({ directory }: Deps): Promise<InstellingenBeeld> {
  const bewaard = await directory.read<InstellingenDocument>(INSTELLINGEN, INSTELLINGEN_ID);
  const bijgewerkt = bewaard?.value.bijgewerkt;
  return { instellingen: withStandaard(bewaard?.value ?? {}), ...(bijgewerkt && { bijgewerkt }) };
}

export const createReadSwvInstellingen =
  (deps: Deps): ReadSwvInstellingen =>
  async () =>
    accept(await load(deps));

export const createSaveSwvInstellingen =
  (deps: Deps): SaveSwvInstellingen =>
  async (medewerker, { wijzigingen }) => {
    const bijgewerkt = stampOf(medewerker, deps.clock);
    return changePartitie(deps, INSTELLINGEN, async () => {
      const voor = await load(deps);
      const na = saveSwvInstellingen({ ...voor, wijzigingen });
      if (!na.ok) return na;
      const audit = noteWijziging(
        { stempel: bijgewerkt, via: 'scherm', newId: deps.newId },
        {
          over: 'instellingen',
          overId: INSTELLINGEN_ID,
          voor: toInstellingenAntwoorden(voor.instellingen),
          na: toInstellingenAntwoorden(na.value),
        },
      );
      if (!audit) return accept(toWissel(undefined, voor));
      const document: InstellingenDocument = { id: INSTELLINGEN_ID, soort: 'instellingen', ...na.value, bijgewerkt };
      return accept(toWissel({ document, audit }, { instellingen: na.value, bijgewerkt }));
    });
  };
