import { Button, Link, makeStyles } from '@fluentui/react-components';
import type { TerugblikBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useEffect, useRef } from 'react';
import { Balk } from '../../ui/Balk';
import { Dialoog } from '../../ui/Dialoog';
import { FoutBalk } from '../../ui/FoutBalk';
import { text } from '../../ui/layout';
import { KeuzesOverzicht } from './KeuzesOverzicht';
import { useWoordKeuzes } from './use-woord-keuzes';
import type { VraagBeeld } from './vraag-beeld';
import { WoordKiezen } from './WoordKiezen';
import { Weigering } from '../../ui/Weigering';

const useStyles = makeStyles({
  uitleg: { ...text.help, margin: 0 },
  stand: { ...text.body, margin: 0, minHeight: '24px', outlineStyle: 'none' },
  link: { display: 'inline', minHeight: '24px' },
});

type Props = {
  terugblik: TerugblikBeeld;
  vragen: readonly VraagBeeld[];
  /** The word to start with. */
  gekozen: string | undefined;
  onSluit(): void;
};

/** Which words show, and which count together; holds for all questions of this bijeenkomst. */
export function WoordenDialoog({ terugblik, vragen, gekozen, onSluit }: Props) {
  const styles = useStyles();
  const { bijeenkomstId, woorden } = terugblik;
  const werk = useWoordKeuzes(bijeenkomstId, woorden);
  const stand = useRef<HTMLParagraphElement>(null);
  // The button that was pressed may be gone with what it changed.
  useEffect(() => {
    if (document.activeElement === document.body) stand.current?.focus();
  }, [woorden, werk.laatste]);
  return (
    <Dialoog
      titel="Woorden samenvoegen of verbergen"
      onSluit={onSluit}
      acties={
        <Button appearance="primary" onClick={onSluit}>
          Klaar
        </Button>
      }
    >
      <p className={styles.uitleg}>
        Verberg namen en woorden die niets zeggen. Voeg woorden samen die hetzelfde betekenen. Dit geldt voor alle
        vragen van deze bijeenkomst.
      </p>
      <WoordKiezen keuzes={woorden} vragen={vragen} gekozen={gekozen ?? ''} werk={werk} />
      <p ref={stand} tabIndex={-1} role="status" className={styles.stand}>
        {werk.laatste?.tekst}{' '}
        {werk.laatste?.voor && (
          <Link as="button" className={styles.link} onClick={werk.zetTerug}>
            Zet terug
          </Link>
        )}
      </p>
      {werk.fout && <FoutBalk titel="Je keuze is niet bewaard." fout={werk.fout} />}
      {werk.weigering && (
        <Balk intent="error" titel="Je keuze is niet bewaard.">
          <Weigering refusal={werk.weigering} />
        </Balk>
      )}
      <KeuzesOverzicht keuzes={woorden} vragen={vragen} werk={werk} />
    </Dialoog>
  );
}
