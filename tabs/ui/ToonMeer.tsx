import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { media, text } from './layout';

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

type Query = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): Promise<{ isSuccess: boolean }> };

type Props = {
  /** `dossiers` */
  wat: string;
  /** `50 van 120 getoond` */
  stand: string;
  /** The id of the element with the rows. The first link of each row is where reading goes on. */
  rijenId: string;
  getoond: number;
  query: Query;
};

/** The button itself may be gone by then. */
const focusRij = (rijenId: string, plaats: number): void =>
  void setTimeout(() =>
    document.getElementById(rijenId)?.querySelectorAll<HTMLElement>('[data-rij-link]')[plaats]?.focus(),
  );

/** The next page of 50, below the ones that are there. */
export function ToonMeer({ wat, stand, rijenId, getoond, query }: Props) {
  const styles = useStyles();
  if (!query.hasNextPage) return null;
  const isBezig = query.isFetchingNextPage;
  const toonMeer = async () => {
    const { isSuccess } = await query.fetchNextPage();
    if (isSuccess) focusRij(rijenId, getoond);
  };
  return (
    <div className={styles.root}>
      <Button className={styles.knop} disabledFocusable={isBezig} onClick={() => void toonMeer()}>
        {isBezig ? `${wat.charAt(0).toUpperCase()}${wat.slice(1)} laden …` : `Toon meer ${wat}`}
      </Button>
      <span className={styles.meta} role="status">
        {stand}
      </span>
    </div>
  );
}
