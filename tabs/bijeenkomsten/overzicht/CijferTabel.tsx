import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useOverzichtStyles } from './overzicht-styles';
import { TabelKop } from '../../ui/TabelKop';

type Props = {
  /** Id of the heading that names the table. */
  kopId: string;
  /** What a row is about. */
  eerste: string;
  koppen: readonly string[];
  /** The rows. */
  children: ReactNode;
};

/** A table of numbers. The explicit roles keep it one for a screen reader when the rows are stacked. */
export function CijferTabel({ kopId, eerste, koppen, children }: Props) {
  const styles = useOverzichtStyles();
  return (
    <table role="table" className={styles.tabel} aria-labelledby={kopId}>
      <TabelKop eerste={eerste} koppen={koppen} styles={styles} />
      <tbody role="rowgroup" className={styles.romp}>
        {children}
      </tbody>
    </table>
  );
}

type GetallenProps = { koppen: readonly string[]; waarden: readonly string[] };

/** The numbers of one row; stacked, each has its head before it. */
export function Getallen({ koppen, waarden }: GetallenProps) {
  const styles = useOverzichtStyles();
  return waarden.map((waarde, plaats) => (
    <td key={koppen[plaats]} role="cell" className={mergeClasses(styles.cel, styles.getal)}>
      <span className={styles.label}>{koppen[plaats]} </span>
      {waarde}
    </td>
  ));
}
