import { Button } from '@fluentui/react-components';
import { MailCheckmarkRegular } from '@fluentui/react-icons';
import type { PostBeeld, PostSleutel } from '@domain/beheer/post-beeld';
import { Leeg } from '../../ui/Leeg';
import { AandachtTabel } from './AandachtTabel';
import { usePostStyles } from './post-styles';

type Props = { beeld: PostBeeld; isBezig: boolean; onOpnieuw(berichten?: readonly PostSleutel[]): void };

/** What needs a person, with a second chance for one or for all. */
export function Aandacht({ beeld, isBezig, onOpnieuw }: Props) {
  const styles = usePostStyles();
  const isLeeg = beeld.aandacht.length === 0;
  return (
    <section className={styles.kaart} aria-labelledby="aandacht-titel">
      <div className={styles.kop}>
        <h2 id="aandacht-titel" className={styles.titel}>
          Vraagt aandacht
        </h2>
        {!isLeeg && (
          <Button appearance="primary" disabledFocusable={isBezig} onClick={() => onOpnieuw()}>
            {isBezig ? 'Klaarzetten …' : 'Verstuur alles opnieuw'}
          </Button>
        )}
      </div>
      {isLeeg ? (
        <Leeg icon={MailCheckmarkRegular} titel="Geen mail vraagt aandacht">
          Wat wacht, gaat vanzelf weg.
        </Leeg>
      ) : (
        <AandachtTabel beeld={beeld} isBezig={isBezig} onOpnieuw={(sleutel) => onOpnieuw([sleutel])} />
      )}
    </section>
  );
}
