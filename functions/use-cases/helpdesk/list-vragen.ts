import type { Medewerker } from '@domain/adresboek/medewerker';
import { toZoektekst } from '@domain/dossier/zoektekst';
import type { VragenLijst, VragenVraag } from '@domain/helpdesk/helpdesk-beeld';
import { HELPDESK_SOORTEN, HELPDESK_STATUSSEN, type Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { toVraagRij } from '@domain/helpdesk/to-vraag-beeld';
import { accept, type Result } from '@domain/result';
import { toVraagBereik, type VraagBereik } from '@domain/toegang/helpdesk';
import type { Filter } from '../../ports';
import type { HelpdeskDeps } from '../deps';
import { findLeesbareVraag } from './find-leesbare-vraag';

export type ListVragen = (medewerker: Medewerker, vraag: VragenVraag) => Promise<Result<VragenLijst>>;

const PAGINA = 50;
const MAX_WOORDEN = 8;

const toZoekfilters = (zoek = ''): readonly Filter[] =>
  toZoektekst(zoek)
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, MAX_WOORDEN)
    .map((woord) => ({ field: 'zoek', bevat: woord }));

const toFilters = ({ zoek, soort, status, welke }: VragenVraag, wie: string): readonly Filter[] => [
  ...(soort ? [{ field: 'vraagSoort', is: soort }] : []),
  ...(status ? [{ field: 'status', is: status }] : []),
  ...(welke === 'mijn' ? [{ field: 'betrokken', heeft: wie }] : []),
  ...toZoekfilters(zoek),
];

const toGroepen = ({ schoolIds, wijk, betrokken }: VraagBereik): readonly (readonly Filter[])[] => [
  ...(schoolIds.length > 0 ? [[{ field: 'schoolId', in: schoolIds }]] : []),
  ...(wijk ? [[{ field: 'wijk', is: wijk }]] : []),
  ...betrokken.map((wie) => [{ field: 'betrokken', heeft: wie }]),
];

const NIET_GESLOTEN = HELPDESK_STATUSSEN.filter((status) => status !== 'gesloten');
const VRAGEN = HELPDESK_SOORTEN.filter((soort) => soort !== 'gebruikerswens');

/** A closed one takes nothing any more. Questions of two schools stay apart: the one may not read the other. */
const toSamenFilters = ({ wens, schoolId }: Helpdeskvraag): readonly Filter[] => [
  { field: 'status', in: NIET_GESLOTEN },
  ...(wens
    ? [{ field: 'vraagSoort', is: 'gebruikerswens' }]
    : [
        { field: 'vraagSoort', in: VRAGEN },
        { field: 'schoolId', is: schoolId },
      ]),
];

async function findSamenFilters(
  helpdesk: HelpdeskDeps['helpdesk'],
  medewerker: Medewerker,
  samenMet: string | undefined,
): Promise<Result<readonly Filter[]>> {
  if (samenMet === undefined) return accept([]);
  const bron = await findLeesbareVraag(helpdesk, medewerker, samenMet);
  return bron.ok ? accept(toSamenFilters(bron.value.vraag)) : bron;
}

/** The questions this person may read, what was written in last on top. */
export const createListVragen =
  ({ helpdesk }: Pick<HelpdeskDeps, 'helpdesk'>): ListVragen =>
  async (medewerker, vraag) => {
    const samen = await findSamenFilters(helpdesk, medewerker, vraag.samenMet);
    if (!samen.ok) return samen;
    const bereik = toVraagBereik(medewerker);
    const pagina = await helpdesk.query<Helpdeskvraag>({
      soort: 'vraag',
      where: [...toFilters(vraag, medewerker.id), ...samen.value],
      ...(bereik ? { anyOf: toGroepen(bereik) } : {}),
      sort: { field: 'laatsteOp', richting: 'af' },
      limit: PAGINA,
      ...(vraag.vervolg ? { continuation: vraag.vervolg } : {}),
    });
    return accept({
      rijen: pagina.items.map(({ value }) => toVraagRij(value, medewerker)),
      ...(pagina.continuation ? { vervolg: pagina.continuation } : {}),
    });
  };
