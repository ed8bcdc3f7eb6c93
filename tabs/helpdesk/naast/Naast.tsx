import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { useEffect, useRef } from 'react';
import { FoutGrens } from '../../ui/FoutGrens';
import { useFocusTerug } from '../../ui/use-focus-terug';
import { ArtikelLezen } from '../../uitleg/ArtikelLezen';
import { Bereikbaar } from './Bereikbaar';
import { useNaastStyles } from './naast-styles';
import { PastBijVraag } from './PastBijVraag';
import { Voortgang } from './Voortgang';

type Props = {
  beeld: VraagBeeld;
  isVanMij: boolean;
  artikelId: string | undefined;
  onLees(artikelId: string | undefined): void;
};

/** An article beside the conversation; the focus comes along, because somebody asked for it. */
function Lezen({ artikelId, onSluit }: { artikelId: string; onSluit(): void }) {
  const root = useRef<HTMLElement>(null);
  const styles = useNaastStyles();
  useFocusTerug();
  useEffect(() => root.current?.focus(), [artikelId]);
  return (
    <section ref={root} tabIndex={-1} className={styles.blok} aria-label="Uitleg">
      <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onSluit}>
        Terug
      </Button>
      <FoutGrens kans={artikelId}>
        <ArtikelLezen artikelId={artikelId} />
      </FoutGrens>
    </section>
  );
}

/** Help and progress, or the article that was opened from the conversation. */
export function Naast({ beeld, isVanMij, artikelId, onLees }: Props) {
  const welke = isVanMij ? 'je vraag' : 'deze vraag';
  const styles = useNaastStyles();
  const { vraag, regels, voortgang } = beeld;
  return (
    <aside className={styles.root} data-regio="hulp" tabIndex={-1} aria-label="Hulp en voortgang">
      {artikelId ? (
        <Lezen artikelId={artikelId} onSluit={() => onLees(undefined)} />
      ) : (
        <>
          <PastBijVraag
            tekst={`${vraag.onderwerp} ${regels[0]?.tekst ?? ''}`}
            stap={vraag.stap}
            welke={welke}
            onLees={onLees}
          />
          <Voortgang voortgang={voortgang} welke={welke} />
          <Bereikbaar />
        </>
      )}
    </aside>
  );
}
