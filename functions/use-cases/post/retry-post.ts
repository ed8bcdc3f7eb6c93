import type { Medewerker } from '@domain/adresboek/medewerker';
import { POST_BAKKEN, type HerkansingUitkomst, type PostSleutel } from '@domain/beheer/post-beeld';
import { accept, refuse, type Result } from '@domain/result';
import { noteBeheer, type NoteDeps } from '../beheer/note-beheer';
import { retryOnConflict } from '../retry';
import { BAKKEN, type Wachtend } from './bakken';
import { listMetStatus } from './count-post';
import { requeueEen, type RequeueDeps } from './requeue-een';

/** Without `berichten`: everything that stands in attention. */
export type RetryPost = (
  medewerker: Medewerker,
  input: { berichten?: readonly PostSleutel[] },
) => Promise<Result<HerkansingUitkomst>>;

/** Messages of one request; a dossier takes a few reads of the store for each. */
const PER_KEER = 100;

const NIET_MEER_DAAR = 'Deze mail is er niet meer. Laad de pagina opnieuw.';
const TE_DRUK = 'Anderen werken hier nu ook aan. Probeer het over een paar seconden opnieuw.';

type Een = { soort: 'herkanst' | 'alOnderweg' } | { soort: 'geweigerd'; reden: string };

async function retryEen(deps: RequeueDeps, medewerker: Medewerker, sleutel: PostSleutel): Promise<Een> {
  const uitkomst = await retryOnConflict(async (): Promise<Een | undefined> => {
    const { store, soort } = BAKKEN[sleutel.bak];
    const stored = await deps[store].read<Wachtend>(sleutel.partitie, sleutel.id);
    if (stored?.value.soort !== soort) return { soort: 'geweigerd', reden: NIET_MEER_DAAR };
    if (stored.value.status !== 'aandacht') return { soort: 'alOnderweg' };
    const opnieuw = await requeueEen(deps, medewerker, sleutel, stored);
    if (!opnieuw) return undefined;
    return opnieuw.ok ? { soort: 'herkanst' } : { soort: 'geweigerd', reden: opnieuw.refusals[0]?.message ?? '' };
  });
  return uitkomst ?? { soort: 'geweigerd', reden: TE_DRUK };
}

async function listAandacht(deps: RequeueDeps): Promise<readonly PostSleutel[]> {
  const lijsten = await Promise.all(
    POST_BAKKEN.map(async (bak) =>
      (await listMetStatus(deps, bak, 'aandacht')).map(({ partition, value }) => ({
        bak,
        partitie: partition,
        id: value.id,
      })),
    ),
  );
  return lijsten.flat();
}

const NIETS = refuse({
  code: 'bericht-niet-in-aandacht',
  message: 'Er vraagt geen mail om aandacht. Laad de pagina opnieuw om te zien hoe het staat.',
});

/** Asking twice sends once: what is on its way already is left alone. One after the other, for they may share a dossier. */
export const createRetryPost =
  (deps: RequeueDeps & NoteDeps): RetryPost =>
  async (medewerker, { berichten }) => {
    const alle = berichten ?? (await listAandacht(deps));
    if (alle.length === 0) return NIETS;
    const nu = alle.slice(0, PER_KEER);
    await noteBeheer(deps, medewerker, {
      over: 'post',
      overId: nu.length === 1 && nu[0] ? nu[0].id : 'meer',
      handeling: 'herkanst',
      velden: [{ veld: 'aantal', naar: String(nu.length) }],
    });
    const uitkomsten: (Een & { sleutel: PostSleutel })[] = [];
    for (const sleutel of nu) uitkomsten.push({ ...(await retryEen(deps, medewerker, sleutel)), sleutel });
    const tel = (soort: Een['soort']): number => uitkomsten.filter((een) => een.soort === soort).length;
    return accept({
      herkanst: tel('herkanst'),
      alOnderweg: tel('alOnderweg'),
      geweigerd: uitkomsten.flatMap((een) => (een.soort === 'geweigerd' ? [{ ...een.sleutel, reden: een.reden }] : [])),
      isMeer: alle.length > PER_KEER,
    });
  };
