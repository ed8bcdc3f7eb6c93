import type { Kop } from '@domain/dossier/dossier';
import type { DocumentStore } from '../../ports';

const PAGINA = 200;

/** First and last names of every pupil of a school who has a dossier: a question may name one without pointing at a dossier. */
export async function listLeerlingnamen(dossiers: DocumentStore, schoolId: string): Promise<readonly string[]> {
  const namen: string[] = [];
  let continuation: string | undefined;
  do {
    const pagina = await dossiers.query<Kop>({
      soort: 'kop',
      where: [{ field: 'schoolId', is: schoolId }],
      sort: { field: 'sorteernaam', richting: 'op' },
      limit: PAGINA,
      continuation,
    });
    namen.push(...pagina.items.flatMap(({ value: { leerling } }) => [leerling.roepnaam, leerling.achternaam]));
    continuation = pagina.continuation;
  } while (continuation);
  return namen;
}
