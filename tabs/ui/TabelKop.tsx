import { mergeClasses } from '@fluentui/react-components';

type Styles = {
  /** Of the head as a whole. */
  kop: string;
  kopCel: string;
  /** Of the head above numbers. */
  getal?: string;
};

type Props = {
  koppen: readonly string[];
  /** What a row is about, when the columns after it are numbers. */
  eerste?: string;
  styles: Styles;
};

/** The head of a table. The explicit roles keep it one for a screen reader when the rows are stacked. */
export const TabelKop = ({ koppen, eerste, styles: { kop, kopCel, getal } }: Props) => (
  <thead role="rowgroup" className={kop}>
    <tr role="row">
      {eerste !== undefined && (
        <th role="columnheader" scope="col" className={kopCel}>
          {eerste}
        </th>
      )}
      {koppen.map((een) => (
        <th key={een} role="columnheader" scope="col" className={mergeClasses(kopCel, getal)}>
          {een}
        </th>
      ))}
    </tr>
  </thead>
);
