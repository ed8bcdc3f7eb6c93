import { Button, makeStyles } from '@fluentui/react-components';
import { media } from '../ui/layout';
import { AANMELD_WOORDEN, type AanmeldWoorden, type PaginaReden } from './aanmeld-woorden';
import { useAanmelding } from './aanmelding-context';
import { useAanmeldActie } from './use-aanmeld-actie';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '12px',
    [media.phone]: { flexDirection: 'column', alignItems: 'stretch' },
  },
});

/** Where another account is the way out. */
const ANDER_ACCOUNT: readonly PaginaReden[] = ['gast', 'adresboek', 'afgemeld'];

const herlaad = async (): Promise<void> => location.reload();

/** The main button, and beside it the other way out that fits. */
export function AanmeldKnoppen({ reden }: { reden: PaginaReden }) {
  const styles = useStyles();
  const { isBrowser } = useAanmelding();
  const { isBezig, aanmelden, opnieuw } = useAanmeldActie();
  const { knop }: AanmeldWoorden = AANMELD_WOORDEN[reden];
  const doe = { aanmelden: () => aanmelden(), opnieuw, herladen: herlaad };
  return (
    <div className={styles.root}>
      <Button appearance="primary" size="large" disabledFocusable={isBezig} onClick={() => void doe[knop.doet]()}>
        {isBezig ? 'Even wachten …' : knop.label}
      </Button>
      {isBrowser && reden === 'venster' && (
        <Button size="large" onClick={() => void aanmelden({ hier: true })}>
          Meld je aan in dit venster
        </Button>
      )}
      {isBrowser && ANDER_ACCOUNT.includes(reden) && (
        <Button size="large" onClick={() => void aanmelden({ ander: true })}>
          Kies een ander account
        </Button>
      )}
      {reden === 'kader' && (
        <Button size="large" as="a" href={location.href} target="_blank" rel="noreferrer">
          Open in je browser
        </Button>
      )}
    </div>
  );
}
