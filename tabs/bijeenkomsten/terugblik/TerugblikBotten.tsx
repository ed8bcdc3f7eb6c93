import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { media } from '../../ui/layout';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '20px',
    marginTop: '8px',
    [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  kaart: { height: '480px', borderRadius: '8px' },
});

/** Two cards, in the shape of what comes. */
export function TerugblikBotten() {
  const styles = useStyles();
  return (
    <Skeleton className={styles.root}>
      <SkeletonItem className={styles.kaart} />
      <SkeletonItem className={styles.kaart} />
    </Skeleton>
  );
}
