import { makeStyles, tokens } from '@fluentui/react-components';
import { useObjectUrl } from './use-object-url';

const useStyles = makeStyles({
  root: {
    display: 'block',
    boxSizing: 'border-box',
    width: '96px',
    height: '64px',
    objectFit: 'cover',
    objectPosition: 'top left',
    borderRadius: '4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** A small picture beside a name that says what it is. Its place stands before it is there. */
export function Miniatuur({ bestand }: { bestand: Blob | undefined }) {
  const styles = useStyles();
  const adres = useObjectUrl(bestand);
  return adres ? <img className={styles.root} src={adres} alt="" /> : <span className={styles.root} aria-hidden />;
}
