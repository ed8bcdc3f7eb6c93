import { SearchBox } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { KnopLink } from '../../ui/KnopLink';
import { useStore } from '../../ui/store';
import { useDebounced } from '../../ui/use-debounced';
import { useZoektoets } from '../../ui/use-zoektoets';
import { NIEUWE_VRAAG } from '../adressen';
import { LijstFilters } from './LijstFilters';
import { lijstKeuze } from './lijst-keuze';
import { LijstVoet } from './LijstVoet';
import { useLijstStyles } from './lijst-styles';
import { UitlegTreffers } from './UitlegTreffers';
import { VragenGroep } from './VragenGroep';
import { WensenGroep } from './WensenGroep';

type Props = { gekozen: string | undefined; isStaf: boolean; magPost: boolean; titel: string };

/** The list: search in questions and explanation, the questions, and the wishes of all schools. */
export function VragenKolom({ gekozen, isStaf, magPost, titel }: Props) {
  const styles = useLijstStyles();
  const keuze = useStore(lijstKeuze);
  const zoek = useDebounced(keuze.zoek.trim(), 250);
  const zoekveld = useRef<HTMLInputElement>(null);
  useZoektoets(zoekveld);
  return (
    <section className={styles.root} data-regio="lijst" tabIndex={-1} aria-label="Vragen en wensen">
      <div className={styles.kop}>
        <div className={styles.titels}>
          <h1 className={styles.titel} tabIndex={-1}>
            Helpdesk
          </h1>
          <KnopLink href={NIEUWE_VRAAG} appearance="primary" icon={<AddRegular />}>
            Nieuwe vraag
          </KnopLink>
        </div>
        <SearchBox
          ref={zoekveld}
          className={styles.zoek}
          dismiss={{ 'aria-label': 'Wis zoeken' }}
          aria-label="Zoek in vragen en uitleg"
          placeholder="Zoek in vragen en uitleg"
          value={keuze.zoek}
          onChange={(_, { value }) => lijstKeuze.set({ ...keuze, zoek: value })}
        />
        {isStaf && <LijstFilters keuze={keuze} />}
      </div>
      <div className={styles.rol}>
        <VragenGroep keuze={{ ...keuze, zoek }} gekozen={gekozen} isStaf={isStaf} titel={titel} />
        {zoek !== '' && <UitlegTreffers zoek={zoek} />}
        <WensenGroep zoek={zoek} />
      </div>
      <LijstVoet isStaf={isStaf} magPost={magPost} />
    </section>
  );
}
