import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';

const useStyles = makeStyles({
  rij: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '48px', padding: '10px 0' },
  links: { display: 'grid', rowGap: '8px' },
  rechts: { justifySelf: 'end', alignSelf: 'center', width: '60%' },
});

/** Rows in the shape of the list, while it loads. */
export function LijstBotten() {
  const styles = useStyles();
  return (
    <Skeleton>
      {['58%', '54%', '50%', '46%', '52%', '48%'].map((breedte, plaats) => (
        <div key={plaats} className={styles.rij}>
          <div className={styles.links}>
            <SkeletonItem size={16} style={{ width: breedte }} />
            <SkeletonItem size={12} style={{ width: '44%' }} />
          </div>
          <div className={styles.rechts}>
            <SkeletonItem size={12} />
          </div>
        </div>
      ))}
    </Skeleton>
  );
}
