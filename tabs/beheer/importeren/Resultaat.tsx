import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { ImportUitkomst, ImportVoorbeeld } from '@domain/beheer/beheer-beeld';
import { useEffect, useRef } from 'react';
import { card, media, text } from '../../ui/layout';
import { KnopLink } from '../../ui/KnopLink';
import { beheerAdres } from '../adressen';
import { ImportRijen } from './ImportRijen';
import { describeUitkomst } from './import-woorden';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px' },
  kaart: { ...card, display: 'grid', rowGap: '8px', padding: '16px 20px 20px', maxWidth: '760px' },
  titel: { ...text.cardTitle, display: 'flex', alignItems: 'center', columnGap: '8px', outlineStyle: 'none' },
  icon: { fontSize: '20px', flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  tekst: { ...text.body, margin: 0 },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
  knop: { [media.phone]: { minHeight: '44px' } },
  kop: text.cardTitle,
});

type Props = { uitkomst: ImportUitkomst; voorbeeld: ImportVoorbeeld; onBegin(): void };

/** What was written, and the rows that were skipped, to mend them in the list. */
export function Resultaat({ uitkomst: { soort, tellingen }, voorbeeld, onBegin }: Props) {
  const styles = useStyles();
  const titel = useRef<HTMLHeadingElement>(null);
  useEffect(() => titel.current?.focus(), []);
  return (
    <div className={styles.root}>
      <section className={styles.kaart} aria-labelledby="import-klaar">
        <h2 id="import-klaar" ref={titel} tabIndex={-1} className={styles.titel}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden />
          De lijst is ingelezen
        </h2>
        <p className={styles.tekst}>{describeUitkomst(tellingen, soort)}</p>
        <div className={styles.knoppen}>
          <KnopLink href={beheerAdres(soort)} appearance="primary">
            {soort === 'scholen' ? 'Naar de scholen' : 'Naar de medewerkers'}
          </KnopLink>
          <Button className={styles.knop} onClick={onBegin}>
            Nog een lijst
          </Button>
        </div>
      </section>
      {tellingen.fout > 0 && (
        <>
          <h2 className={styles.kop}>Overgeslagen</h2>
          <p className={styles.tekst}>
            Verbeter deze regels in je lijst en lees die nog eens in. Dat maakt niets dubbel.
          </p>
          <ImportRijen voorbeeld={voorbeeld} alleen="fout" />
        </>
      )}
    </div>
  );
}
