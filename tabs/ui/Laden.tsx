import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { text } from './layout';
import { useAfter } from './use-after';

const useStyles = makeStyles({ root: text.meta });

type Props = {
  /** Such as `Dossiers laden …` */
  tekst: string;
  /** Skeletons in the shape of what comes. */
  children?: ReactNode;
};

/** Nothing for 300 ms, then the shape of what comes. */
export function Laden({ tekst, children }: Props) {
  const styles = useStyles();
  const isLate = useAfter(300);
  if (!isLate) return null;
  return (
    <div aria-busy="true">
      <p role="status" className={styles.root}>
        {tekst}
      </p>
      <div aria-hidden>{children}</div>
    </div>
  );
}
