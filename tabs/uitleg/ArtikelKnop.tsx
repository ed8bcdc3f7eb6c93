import { makeStyles, tokens } from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons';
import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { focusRing, text } from '../ui/layout';

const useStyles = makeStyles({
  root: {
    ...focusRing,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    width: '100%',
    padding: '8px 12px',
    textAlign: 'start',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
    cursor: 'pointer',
    ':hover': {
      borderTopColor: tokens.colorBrandStroke1,
      borderInlineColor: tokens.colorBrandStroke1,
      borderBottomColor: tokens.colorBrandStroke1,
    },
  },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1 },
  titel: { ...text.body, display: 'block', fontWeight: 600, overflowWrap: 'anywhere' },
  onder: { ...text.meta, display: 'block', overflowWrap: 'anywhere' },
});

type Props = { artikel: GepubliceerdArtikel; onLees(artikelId: string): void };

/** An article as a button: it opens beside what somebody is doing. */
export function ArtikelKnop({ artikel: { artikelId, titel, samenvatting }, onLees }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} onClick={() => onLees(artikelId)}>
      <BookOpenRegular className={styles.icon} aria-hidden />
      <span>
        <span className={styles.titel}>{titel}</span>
        <span className={styles.onder}>{samenvatting}</span>
      </span>
    </button>
  );
}
