import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { Laden } from '../../ui/Laden';

const useStyles = makeStyles({
  root: { padding: '0 16px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  rij: { display: 'grid', gridTemplateColumns: '1fr 110px 120px', columnGap: '32px', padding: '12px 0' },
  naam: { display: 'grid', rowGap: '8px' },
});

/** Rows in the shape of the list, while it loads. */
export function LijstBotten({ wat }: { wat: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Laden tekst={`${wat} laden …`}>
        <Skeleton>
          {['44%', '58%', '36%', '50%'].map((breedte) => (
            <div key={breedte} className={styles.rij}>
              <div className={styles.naam}>
                <SkeletonItem size={16} style={{ width: breedte }} />
                <SkeletonItem size={12} style={{ width: '26%' }} />
              </div>
              <SkeletonItem size={16} />
              <SkeletonItem size={16} />
            </div>
          ))}
        </Skeleton>
      </Laden>
    </div>
  );
}
