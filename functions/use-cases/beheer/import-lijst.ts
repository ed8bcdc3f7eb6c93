import type { Medewerker } from '@domain/adresboek/medewerker';
import type { ImportRij, ImportUitkomst, ImportVoorbeeld } from '@domain/beheer/beheer-beeld';
import type { BeheerUitkomst } from '@domain/beheer/save-antwoorden';
import { accept, type Result } from '@domain/result';
import type { Document, Write } from '../../ports';
import { VOORBEELD_VEROUDERD } from '../refusals';
import type { BeheerDeps } from './beheer-deps';
import { changePartitie, stampOf, type BeheerWissel } from './beheer-store';
import { IMPORT_PARTITIE, makeImport, type Import } from './import-plan';
import type { Handeling } from './note-wijziging';

export type PreviewImport = (medewerker: Medewerker, input: { inhoud: Uint8Array }) => Promise<Result<ImportVoorbeeld>>;
export type ApplyImport = (
  medewerker: Medewerker,
  input: { vingerafdruk: string; inhoud: Uint8Array },
) => Promise<BeheerUitkomst<ImportUitkomst>>;

/** What was written under a vingerafdruk, for a day: a second press of the button gets the same answer. */
type ImportDocument = Document & { uitkomst: ImportUitkomst };
const toId = (vingerafdruk: string): string => `import-${vingerafdruk}`;
const DAG_SECONDEN = 24 * 60 * 60;

/** A row and its line of audit each; with the guard and the outcome together a hundred writes. */
const PER_PORTIE = 49;

/** `klaar` is false when another portion has to follow. */
type Portie = { klaar: boolean; uitkomst: ImportUitkomst };

/** Rows that are done meanwhile count as unchanged; what is left must still do what the user saw. */
function isZoalsGezien(gezien: readonly ImportRij[], nu: readonly ImportRij[]): boolean {
  const perRegel = new Map(gezien.map((rij) => [rij.regel, JSON.stringify(rij)]));
  return nu.every((rij) => rij.stand === 'ongewijzigd' || perRegel.get(rij.regel) === JSON.stringify(rij));
}

function toPortie({ werk }: Import, handeling: Handeling, id: string, uitkomst: ImportUitkomst): BeheerWissel<Portie> {
  const alles = werk(handeling);
  const nu = alles.slice(0, PER_PORTIE);
  const klaar = nu.length === alles.length;
  const value: ImportDocument = { id, soort: 'import', uitkomst };
  const bewijs: Write = { kind: 'put', value, ttlSeconds: DAG_SECONDEN };
  return {
    documenten: nu.map(({ document }) => document),
    audit: nu.map(({ audit }) => audit),
    ...(klaar ? { ook: [bewijs] } : {}),
    waarde: { klaar, uitkomst },
  };
}

export const createPreviewImport =
  (deps: BeheerDeps): PreviewImport =>
  async (medewerker, { inhoud }) => {
    const gemaakt = await makeImport(deps, medewerker, inhoud);
    return gemaakt.ok ? accept(gemaakt.value.voorbeeld) : gemaakt;
  };

/** Writes the rows without a fault, in portions that each go whole or not at all. Repeating it does it once. */
export const createApplyImport =
  (deps: BeheerDeps): ApplyImport =>
  async (medewerker, { vingerafdruk, inhoud }) => {
    const handeling: Handeling = { stempel: stampOf(medewerker, deps.clock), via: 'import', newId: deps.newId };
    const begin = await makeImport(deps, medewerker, inhoud);
    if (!begin.ok) return begin;
    const { soort, tellingen, rijen } = begin.value.voorbeeld;
    const partitie = IMPORT_PARTITIE[soort];
    const id = toId(vingerafdruk);
    if (begin.value.voorbeeld.vingerafdruk !== vingerafdruk) {
      const gedaan = await deps.directory.read<ImportDocument>(partitie, id);
      return gedaan ? accept(gedaan.value.uitkomst) : VOORBEELD_VEROUDERD;
    }
    for (;;) {
      const portie = await changePartitie<Portie>(deps, partitie, async () => {
        const nu = await makeImport(deps, medewerker, inhoud);
        if (!nu.ok) return nu;
        if (!isZoalsGezien(rijen, nu.value.voorbeeld.rijen)) return VOORBEELD_VEROUDERD;
        return accept(toPortie(nu.value, handeling, id, { soort, tellingen }));
      });
      if (!portie.ok) return portie;
      if (portie.value.klaar) return accept(portie.value.uitkomst);
    }
  };
