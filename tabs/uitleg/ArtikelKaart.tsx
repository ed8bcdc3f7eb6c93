import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BookOpenRegular, OpenRegular } from '@fluentui/react-icons';
import { media, text } from '../ui/layout';
import { openUitleg } from '../ui/uitleg-lade';
import { ArtikelMeta } from './ArtikelMeta';
import { useArtikelen } from './use-artikelen';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px 12px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
  },
  icon: { fontSize: '20px', flexShrink: 0, color: tokens.colorBrandForeground1 },
  tekst: { flex: '1 1 160px', minWidth: 0 },
  titel: { ...text.body, fontWeight: 600, margin: 0, overflowWrap: 'anywhere' },
  knop: { [media.phone]: { minHeight: '44px' } },
});

/** An article that somebody points at, such as in an answer. Nothing when it is not online any more. */
export function ArtikelKaart({
  artikelId,
  onLees = openUitleg,
}: {
  artikelId: string;
  onLees?(artikelId: string): void;
}) {
  const styles = useStyles();
  const artikel = useArtikelen().find(artikelId);
  if (!artikel) return null;
  return (
    <div className={styles.root}>
      <BookOpenRegular className={styles.icon} aria-hidden />
      <div className={styles.tekst}>
        <p className={styles.titel}>{artikel.titel}</p>
        <ArtikelMeta artikel={artikel} />
      </div>
      <Button
        size="small"
        className={styles.knop}
        icon={<OpenRegular />}
        aria-label={`Lees ${artikel.titel}`}
        onClick={() => onLees(artikelId)}
      >
        Lees
      </Button>
    </div>
  );
}
