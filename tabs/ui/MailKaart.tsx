import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { card, text } from './layout';

const useStyles = makeStyles({
  root: card,
  kop: {
    ...text.context,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '16px',
    rowGap: '2px',
    margin: 0,
    padding: '12px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  naam: { color: tokens.colorNeutralForeground3 },
  waarde: { margin: 0, overflowWrap: 'anywhere' },
  onderwerp: { fontWeight: 600 },
});

type Props = { van?: string; aan: string; onderwerp: ReactNode; children: ReactNode };

/** A mail as its reader sees it: the lines above it, and what it says. */
export function MailKaart({ van, aan, onderwerp, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <dl className={styles.kop}>
        {van !== undefined && (
          <>
            <dt className={styles.naam}>Van</dt>
            <dd className={styles.waarde}>{van}</dd>
          </>
        )}
        <dt className={styles.naam}>Aan</dt>
        <dd className={styles.waarde}>{aan}</dd>
        <dt className={styles.naam}>Onderwerp</dt>
        <dd className={mergeClasses(styles.waarde, styles.onderwerp)}>{onderwerp}</dd>
      </dl>
      {children}
    </div>
  );
}
