import { GEWIST } from '@domain/bijeenkomst/weigeringen';
import { refuse } from '@domain/result';
import { loadBijeenkomst } from '../bijeenkomst-store';
import { BIJEENKOMST_NIET_GEVONDEN } from '../refusals';
import { composeDeelnemersTabel } from './compose-deelnemers-tabel';
import { exportTabel, type ExportDeps, type ExportTabel } from './export-tabel';

export const createExportDeelnemers =
  (deps: ExportDeps): ExportTabel =>
  async (door, { bijeenkomstId, vorm }) => {
    const bron = await loadBijeenkomst(deps.bijeenkomsten, bijeenkomstId);
    if (!bron) return BIJEENKOMST_NIET_GEVONDEN;
    const { bijeenkomst, aanmeldingen } = bron;
    if (bijeenkomst.eindstand) return refuse(GEWIST);
    const tabel = composeDeelnemersTabel(bijeenkomst, aanmeldingen, await deps.adresboek.listScholen());
    return exportTabel(deps, { bijeenkomst, tabel, vorm, door });
  };
