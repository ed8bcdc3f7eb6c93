import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { media, text } from '../ui/layout';
import type { DossierLijstStand } from './use-dossier-lijst';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  knop: { [media.phone]: { minHeight: '44px' } },
  meta: text.meta,
});

/** Where reading goes on; the button itself may be gone by then. */
const focusRij = (plaats: number): void =>
  void setTimeout(() => document.querySelectorAll<HTMLElement>('#dossier-rijen th a')[plaats]?.focus());

type Props = { getoond: number; aantal: number; query: DossierLijstStand['query'] };

/** The next page of 50, below the ones that are there. */
export function ToonMeer({ getoond, aantal, query }: Props) {
  const styles = useStyles();
  if (!query.hasNextPage) return null;
  const isBezig = query.isFetchingNextPage;
  const toonMeer = async () => {
    const { isSuccess } = await query.fetchNextPage();
    if (isSuccess) focusRij(getoond);
  };
  return (
    <div className={styles.root}>
      <Button className={styles.knop} disabledFocusable={isBezig} onClick={() => void toonMeer()}>
        {isBezig ? 'Dossiers laden …' : 'Toon meer dossiers'}
      </Button>
      <span className={styles.meta} role="status">
        {getoond} van {aantal} getoond
      </span>
    </div>
  );
}
