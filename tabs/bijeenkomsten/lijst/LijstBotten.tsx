import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';

const useStyles = makeStyles({
  rij: { display: 'grid', gridTemplateColumns: '110px 1fr 120px', columnGap: '32px', padding: '12px 0' },
  midden: { display: 'grid', rowGap: '8px' },
});

/** Rows in the shape of the list, while it loads. */
export function LijstBotten() {
  const styles = useStyles();
  return (
    <Skeleton>
      {['58%', '44%', '50%', '46%', '62%'].map((breedte) => (
        <div key={breedte} className={styles.rij}>
          <SkeletonItem size={16} />
          <div className={styles.midden}>
            <SkeletonItem size={16} style={{ width: breedte }} />
            <SkeletonItem size={12} style={{ width: '36%' }} />
          </div>
          <SkeletonItem size={12} />
        </div>
      ))}
    </Skeleton>
  );
}
