import { Button } from '@fluentui/react-components';
import { KnopLink } from '../../ui/KnopLink';
import { MisluktBalk } from '../../ui/MisluktBalk';
import type { Mislukt } from '../../ui/use-een-handeling';
import { useBalkStyles } from '../../ui/balk-styles';

type Props = {
  uitleg: string;
  knop: string;
  nietGelukt: string;
  mislukt: Mislukt | undefined;
  isBezig: boolean;
  onMaak(): void;
};

/** Below a form that makes something. */
export function MaakBalk({ uitleg, knop, nietGelukt, mislukt, isBezig, onMaak }: Props) {
  const styles = useBalkStyles();
  return (
    <div className={styles.root} data-balk role="region" aria-label={knop}>
      <MisluktBalk mislukt={mislukt} titel={nietGelukt} />
      <div className={styles.regel}>
        <p className={styles.tekst}>{uitleg}</p>
        <div className={styles.knoppen}>
          <KnopLink href="/bijeenkomsten" className={styles.knop}>
            Annuleren
          </KnopLink>
          <Button className={styles.knop} appearance="primary" disabledFocusable={isBezig} onClick={onMaak}>
            {knop}
          </Button>
        </div>
      </div>
    </div>
  );
}
