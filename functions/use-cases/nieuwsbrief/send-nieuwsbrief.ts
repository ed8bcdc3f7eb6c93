import type { Adres } from '@domain/helpdesk/helpdeskvraag';
import { completeVerzending } from '@domain/nieuwsbrief/change-nieuwsbrief';
import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import { toNieuwsbriefPartitie, type NieuwsbriefBericht } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import type { Stored, Write } from '../../ports';
import { retryOnConflict } from '../retry';
import { findOntvangers } from './find-ontvangers';
import { makeNieuwsbriefBericht, toBerichtId, type BerichtDeps } from './make-nieuwsbrief-mail';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { loadNieuwsbrief } from './nieuwsbrief-store';
import { toOntvanger } from './uitschrijvingen';

/** `nietOpen`: somebody else finished it, or it is gone. `later`: too busy now, the timer comes again. */
export type NieuwsbriefUitkomst = { soort: 'klaar'; aantal: number } | { soort: 'nietOpen' | 'later' };
export type SendNieuwsbrief = (nieuwsbriefId: string) => Promise<NieuwsbriefUitkomst>;

/** One commit takes a hundred writes … */
const PER_PORTIE = 40;
/** … and two megabytes, the head among them. */
const MAX_BYTES = 1_500_000;

/**
 * Turns an issue into one bericht for each address, in portions. The id of a bericht follows from the address, so a worker
 * that stops halfway, or two at once, make nothing double: the next one makes what is not there yet.
 */
export const createSendNieuwsbrief =
  (deps: NieuwsbriefDeps): SendNieuwsbrief =>
  async (nieuwsbriefId) => {
    // Looked up once, because they are large; again when another worker turns out to be at it too.
    let gemaakt: Set<string> | undefined;
    for (;;) {
      const uitkomst = await retryOnConflict(async () => {
        gemaakt ??= await listGemaakt(deps, nieuwsbriefId);
        const portie = await makePortie(deps, nieuwsbriefId, gemaakt);
        if (!portie) gemaakt = undefined;
        return portie;
      });
      if (!uitkomst) return { soort: 'later' };
      if (uitkomst.soort !== 'verder') return uitkomst;
    }
  };

async function listGemaakt({ helpdesk }: NieuwsbriefDeps, nieuwsbriefId: string): Promise<Set<string>> {
  const berichten = await helpdesk.list(toNieuwsbriefPartitie(nieuwsbriefId), toBerichtId(''));
  return new Set(berichten.map(({ value }) => value.id));
}

/** Adds to `gemaakt` what it made. `undefined`: somebody else wrote meanwhile, so look again. */
async function makePortie(
  deps: NieuwsbriefDeps,
  nieuwsbriefId: string,
  gemaakt: Set<string>,
): Promise<NieuwsbriefUitkomst | { soort: 'verder' } | undefined> {
  const kop = await loadNieuwsbrief(deps.helpdesk, nieuwsbriefId);
  if (kop?.value.status !== 'verzenden') return { soort: 'nietOpen' };
  const { adressen } = await findOntvangers(deps);
  const nieuw = adressen.filter(({ email }) => !gemaakt.has(toBerichtId(toOntvanger(deps.sleutel, email))));
  const portie = listPortie({ ...deps, ...(await deps.openOpmaak()) }, kop.value, nieuw);
  const isLaatste = portie.length === nieuw.length;
  const aantal = gemaakt.size + portie.length;
  const writes: readonly Write[] = [
    toKop(kop, isLaatste ? aantal : undefined),
    ...portie.map((value): Write => ({ kind: 'create', value })),
  ];
  if (!(await deps.helpdesk.commit(toNieuwsbriefPartitie(nieuwsbriefId), writes)).ok) return undefined;
  for (const { id } of portie) gemaakt.add(id);
  return isLaatste ? { soort: 'klaar', aantal } : { soort: 'verder' };
}

/** Every portion writes the head: that proves that nobody else wrote since we looked. `aantal`: this was the last one. */
const toKop = ({ value, version }: Stored<Nieuwsbrief>, aantal: number | undefined): Write => ({
  kind: 'replace',
  value: aantal === undefined ? value : completeVerzending(value, aantal),
  version,
});

function listPortie(
  deps: BerichtDeps,
  nieuwsbrief: Nieuwsbrief,
  adressen: readonly Adres[],
): readonly NieuwsbriefBericht[] {
  const portie: NieuwsbriefBericht[] = [];
  let bytes = 0;
  for (const adres of adressen.slice(0, PER_PORTIE)) {
    const bericht = makeNieuwsbriefBericht(deps, nieuwsbrief, adres);
    bytes += Buffer.byteLength(JSON.stringify(bericht));
    if (bytes > MAX_BYTES && portie.length > 0) break;
    portie.push(bericht);
  }
  return portie;
}
