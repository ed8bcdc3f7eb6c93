import type { Medewerker } from '@domain/adresboek/medewerker';
import { explainPostfout } from '@domain/beheer/explain-postfout';
import { POST_BAKKEN, type PostBak, type PostBeeld, type PostRegel } from '@domain/beheer/post-beeld';
import { accept, type Result } from '@domain/result';
import type { Clock, Stored } from '../../ports';
import type { PostStores, Wachtend } from './bakken';
import { countPost, listMetStatus } from './count-post';

export type ShowPost = (medewerker: Medewerker) => Promise<Result<PostBeeld>>;

/** What the documents of some kinds have beside what all of them have. */
type EenBericht = Wachtend & { mailSoort?: string; nieuwsbriefId?: string };

const SOORT = {
  dossiers: 'Beveiligd bericht',
  bijeenkomsten: 'Bijeenkomst',
  helpdesk: 'Helpdesk',
  gesprekken: 'Gesprek in de agenda',
} as const satisfies Record<PostBak, string>;

/** In words that say nothing about whom it is for. */
function describeSoort(bak: PostBak, { mailSoort, nieuwsbriefId }: EenBericht): string {
  if (nieuwsbriefId !== undefined) return 'Nieuwsbrief';
  return mailSoort ? `${SOORT[bak]}: ${mailSoort.replaceAll('-', ' ')}` : SOORT[bak];
}

const toRegel = (bak: PostBak, { partition, value }: Stored<EenBericht>): PostRegel => {
  const { id, klaargezet, pogingen, laatsteFout: code = '' } = value;
  const soort = describeSoort(bak, value);
  return {
    bak,
    partitie: partition,
    id,
    soort,
    klaargezetOp: klaargezet.op,
    pogingen,
    code,
    uitleg: explainPostfout(code),
  };
};

/** No names, no addresses and no subjects: beheer sees that something waits and why, not what is in it. */
export const createShowPost =
  (deps: PostStores & { clock: Clock }): ShowPost =>
  async () => {
    const [tellingen, lijsten] = await Promise.all([
      countPost(deps),
      Promise.all(
        POST_BAKKEN.map(async (bak) => (await listMetStatus(deps, bak, 'aandacht')).map((een) => toRegel(bak, een))),
      ),
    ]);
    const aandacht = lijsten.flat().toSorted((a, b) => a.klaargezetOp.localeCompare(b.klaargezetOp));
    const totaal = tellingen.reduce((som, { aantallen }) => som + aantallen.aandacht, 0);
    return accept({ op: deps.clock().toISOString(), tellingen, aandacht, isMeer: totaal > aandacht.length });
  };
