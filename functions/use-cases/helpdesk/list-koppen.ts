import type { Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import type { DocumentStore, Filter } from '../../ports';

const PAGINA = 200;
/** Ten thousand questions: far more than a swv gets in two years. */
const MAX_PAGINAS = 50;

/** All heads of questions that fit, oldest first. */
export async function listKoppen(helpdesk: DocumentStore, where: readonly Filter[]): Promise<readonly Helpdeskvraag[]> {
  const vragen: Helpdeskvraag[] = [];
  let continuation: string | undefined;
  for (let pagina = 0; pagina < MAX_PAGINAS; pagina += 1) {
    const { items, ...rest } = await helpdesk.query<Helpdeskvraag>({
      soort: 'vraag',
      where,
      sort: { field: 'gesteldOp', richting: 'op' },
      limit: PAGINA,
      ...(continuation ? { continuation } : {}),
    });
    vragen.push(...items.map(({ value }) => value));
    continuation = rest.continuation;
    if (!continuation) break;
  }
  return vragen;
}
