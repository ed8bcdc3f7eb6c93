import type { ReactNode } from 'react';
import { useOverzichtStyles } from './overzicht-styles';

type Props = { id: string; titel: string; onder: string; tabel: ReactNode; staven: ReactNode };

/** Numbers twice: the table, and the picture beside it. */
export function OverzichtKaart({ id, titel, onder, tabel, staven }: Props) {
  const styles = useOverzichtStyles();
  return (
    <section className={styles.kaart} aria-labelledby={id}>
      <h2 id={id} className={styles.titel}>
        {titel}
      </h2>
      <p className={styles.onder}>{onder}</p>
      <div className={styles.naast}>
        <div className={styles.links}>{tabel}</div>
        <div className={styles.rechts}>{staven}</div>
      </div>
    </section>
  );
}
