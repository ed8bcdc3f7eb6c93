import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { Laden } from '../ui/Laden';
import { media, size } from '../ui/layout';
import { Pagina } from '../ui/Pagina';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: `${size.rail}px minmax(0, 1fr)`,
    columnGap: '32px',
    [media.narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  rail: { display: 'grid', rowGap: '16px', alignContent: 'start', [media.narrow]: { display: 'none' } },
  stap: { display: 'grid', rowGap: '16px', maxWidth: `${size.text}px` },
});

/** The shape of a dossier while it comes. */
export function DossierLaden() {
  const styles = useStyles();
  return (
    <Pagina title="Dossier" label="Dossier">
      <Laden tekst="Dossier laden …">
        <Skeleton className={styles.root}>
          <div className={styles.rail}>
            {Array.from({ length: 11 }, (_, index) => (
              <SkeletonItem key={index} size={16} style={{ width: `${60 + ((index * 17) % 35)}%` }} />
            ))}
          </div>
          <div className={styles.stap}>
            <SkeletonItem size={28} style={{ width: '45%' }} />
            <SkeletonItem size={96} />
            <SkeletonItem size={16} style={{ width: '30%' }} />
            <SkeletonItem size={128} />
          </div>
        </Skeleton>
      </Laden>
    </Pagina>
  );
}
