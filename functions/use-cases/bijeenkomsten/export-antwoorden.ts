import type { Reactie } from '@domain/bijeenkomst/aanmelding';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { BIJEENKOMST_NIET_GEVONDEN } from '../refusals';
import { composeAntwoordenTabel } from './compose-antwoorden-tabel';
import { exportTabel, type ExportDeps, type ExportTabel } from './export-tabel';

/** Stays possible when the personal data are gone: there is no name in it. */
export const createExportAntwoorden =
  (deps: ExportDeps): ExportTabel =>
  async (door, { bijeenkomstId, vorm }) => {
    const kop = await deps.bijeenkomsten.read<Bijeenkomst>(bijeenkomstId, 'bijeenkomst');
    if (!kop) return BIJEENKOMST_NIET_GEVONDEN;
    const reacties = await deps.bijeenkomsten.list<Reactie>(bijeenkomstId, 'reactie-');
    const tabel = composeAntwoordenTabel(
      kop.value,
      reacties.map(({ value }) => value),
    );
    return exportTabel(deps, { bijeenkomst: kop.value, tabel, vorm, door });
  };
