import type { Medewerker, School } from '@domain/adresboek/medewerker';
import { readCsv } from '../../functions/adapters/csv/read-csv';
import { createMakeSleutel } from '../../functions/adapters/tokens/make-sleutel';
import { createBeheerUseCases } from '../../functions/create-beheer-use-cases';
import type { Document, DocumentStore } from '../../functions/ports';
import { listBeheerAudit } from '../../functions/use-cases/beheer/beheer-audit';
import { eenWerkplek } from './een-werkplek';

export const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
export const eenObjectId = (nummer: number): string => `0a5c0e52-6d1f-4f0a-9b3e-${String(nummer).padStart(12, '0')}`;

type Waarde = string | number | boolean | null | readonly string[];
/** One change, with the value it started from. */
export const zet = (veld: string, van: Waarde, naar: Waarde) => ({ wijzigingen: [{ pad: veld, van, naar }] });

export const NIEUWE_SCHOOL = {
  id: '99zz01 ',
  naam: 'De Ooievaar',
  soort: 'sbo',
  wijk: 'Noorderhaven',
  bestuur: 'Stichting Rietveld',
};
/** An IB'er of Het Waterrad. */
export const eenNieuwe = (nummer: number, over: object = {}) => ({
  antwoorden: {
    id: eenObjectId(nummer),
    naam: `Nieuw ${nummer}`,
    email: `nieuw${nummer}@waterstede.example`,
    rollen: ['ib'],
    scholen: ['99AB00'],
    isActief: true,
    ...over,
  },
});

/** The use-cases of beheer on the real SQLite store in memory, with the people of `een-adresboek.ts`. */
export async function eenBeheerWerkplek(nu = '2026-11-22T08:00:00.000Z') {
  const werkplek = await eenWerkplek(nu);
  const { directory, deps } = werkplek;
  const maak = (store: DocumentStore = directory) =>
    createBeheerUseCases({
      directory: store,
      clock: deps.clock,
      newId: deps.newId,
      readCsv,
      sleutel: createMakeSleutel(['een-sleutel-voor-de-proef-van-32-tekens']),
    });
  return {
    ...werkplek,
    useCases: maak(),
    /** The same with something between them and the store. */
    maak,
    readMedewerker: async (id: string) => (await directory.read<Medewerker & Document>('medewerkers', id))?.value,
    readSchool: async (id: string) => (await directory.read<Omit<School, 'soort'> & Document>('scholen', id))?.value,
    audit: () => listBeheerAudit(directory, { van: '2026-01-01', tot: '2026-12-31' }),
    soorten: async (partitie: string) =>
      [...new Set((await directory.list<Document>(partitie)).map(({ value }) => value.soort))].toSorted((a, b) =>
        a.localeCompare(b),
      ),
  };
}
export type BeheerWerkplek = Awaited<ReturnType<typeof eenBeheerWerkplek>>;
