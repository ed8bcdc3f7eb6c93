import { Button, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { VragenVraag } from '@domain/helpdesk/helpdesk-beeld';
import { useHelpdeskvragen } from '../../api/use-helpdesk';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { Leeg } from '../../ui/Leeg';
import { ToonMeer } from '../../ui/ToonMeer';
import { GEEN_KEUZE, heeftKeuze, lijstKeuze, type LijstKeuze } from './lijst-keuze';
import { useLijstStyles } from './lijst-styles';
import { VraagRegel } from './VraagRegel';

type Props = { keuze: LijstKeuze; gekozen: string | undefined; isStaf: boolean; titel: string };

const toVraag = ({ zoek, ...filters }: LijstKeuze): Omit<VragenVraag, 'vervolg'> => ({
  ...(zoek && { zoek }),
  ...filters,
});

const GeenVragen = ({ keuze, isStaf }: Pick<Props, 'keuze' | 'isStaf'>) =>
  heeftKeuze(keuze) ? (
    <Leeg
      icon={QuestionCircleRegular}
      titel="Geen vraag gevonden"
      actie={<Button onClick={() => lijstKeuze.set(GEEN_KEUZE)}>Wis zoeken en filters</Button>}
    />
  ) : (
    <Leeg icon={QuestionCircleRegular} titel="Nog geen vragen">
      {isStaf ? 'Stelt een school een vraag, dan staat die hier.' : 'Kijk eerst bij de uitleg of stel een vraag.'}
    </Leeg>
  );

const Botten = () => (
  <Laden tekst="Vragen laden …">
    <Skeleton>
      {[0, 1, 2].map((plaats) => (
        <SkeletonItem key={plaats} size={56} style={{ margin: '8px 16px' }} />
      ))}
    </Skeleton>
  </Laden>
);

type Query = ReturnType<typeof useHelpdeskvragen>;
const rijenVan = ({ data }: Query) =>
  data?.pages.flatMap((uitkomst) => (uitkomst.ok ? uitkomst.value.rijen : [])) ?? [];

/** The questions this person may read, latest first. */
export function VragenGroep({ keuze, gekozen, isStaf, titel }: Props) {
  const styles = useLijstStyles();
  const query = useHelpdeskvragen(toVraag(keuze));
  const rijen = rijenVan(query);
  const isGeladen = query.data?.pages[0]?.ok === true;
  return (
    <section aria-labelledby="vragen-kop">
      <h2 id="vragen-kop" className={styles.groep}>
        {titel}{' '}
        {isGeladen && (
          <span className={styles.aantal}>
            {rijen.length}
            {query.hasNextPage && '+'}
          </span>
        )}
      </h2>
      <LaadFout query={query} titel="De vragen zijn niet geladen." watJeZiet="Je ziet de vragen" />
      {query.isPending && <Botten />}
      {isGeladen && rijen.length === 0 && <GeenVragen keuze={keuze} isStaf={isStaf} />}
      <ul id="vragen" className={styles.lijst}>
        {rijen.map((rij) => (
          <li key={rij.vraagId}>
            <VraagRegel rij={rij} isGekozen={rij.vraagId === gekozen} isStaf={isStaf} />
          </li>
        ))}
      </ul>
      <ToonMeer wat="vragen" stand={`${rijen.length} getoond`} rijenId="vragen" getoond={rijen.length} query={query} />
    </section>
  );
}
