import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { card, text } from '../../ui/layout';
import { Staven, type StaafSoort } from '../../ui/Staven';
import type { Cijfers } from './inzicht-tabellen';

/** Where the table is too narrow each row is a block of lines. */
const GESTAPELD = '@container cijfers (max-width: 439.98px)';

const useStyles = makeStyles({
  root: { ...card, marginBottom: '24px', padding: '12px 16px 16px', breakInside: 'avoid' },
  titel: { ...text.cardTitle, marginBottom: '12px' },
  naast: {
    display: 'grid',
    gap: '24px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  rol: { containerType: 'inline-size', containerName: 'cijfers', minWidth: 0 },
  tabel: { ...text.body, width: '100%', borderCollapse: 'collapse' },
  kop: {
    ...text.meta,
    padding: '4px 8px 4px 0',
    fontWeight: 400,
    textAlign: 'left',
    verticalAlign: 'bottom',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cel: { padding: '6px 8px 6px 0', fontWeight: 400, textAlign: 'left', overflowWrap: 'anywhere' },
  getal: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    ':last-child': { paddingRight: 0 },
  },
  stapel: { [GESTAPELD]: { display: 'block' } },
  stapelKop: { [GESTAPELD]: { display: 'none' } },
  stapelRij: { [GESTAPELD]: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', padding: '6px 0' } },
  stapelCel: { [GESTAPELD]: { display: 'block', padding: 0, ':first-child': { flexBasis: '100%', fontWeight: 600 } } },
  label: { display: 'none', color: tokens.colorNeutralForeground3, [GESTAPELD]: { display: 'inline' } },
  leeg: { ...text.help, margin: 0 },
  uitleg: { ...text.help, margin: '-8px 0 8px' },
});

type Props = {
  id: string;
  titel: string;
  /** What the numbers mean. */
  uitleg?: string;
  cijfers: Cijfers;
  legenda?: readonly { soort: StaafSoort; label: string }[];
  /** When there is nothing to count yet. */
  leeg: string;
};

/** Two columns fit everywhere; more of them stack. The roles stay when the table is no longer drawn as one. */
function Tabel({ id, cijfers: { koppen, rijen, staven } }: Pick<Props, 'id' | 'cijfers'>) {
  const styles = useStyles();
  const isVeel = koppen.length > 2;
  const als = (stapel: string, ...gewoon: string[]) => mergeClasses(...gewoon, isVeel && stapel);
  return (
    <div className={styles.rol}>
      <table role="table" className={als(styles.stapel, styles.tabel)} aria-labelledby={id}>
        <thead role="rowgroup" className={als(styles.stapelKop)}>
          <tr role="row">
            {koppen.map((kop, plaats) => (
              <th
                key={kop}
                role="columnheader"
                scope="col"
                className={mergeClasses(styles.kop, plaats > 0 && styles.getal)}
              >
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={als(styles.stapel)}>
          {rijen.map(([naam, ...waarden], rij) => (
            <tr key={staven[rij]?.id} role="row" className={als(styles.stapelRij)}>
              <th role="rowheader" scope="row" className={als(styles.stapelCel, styles.cel)}>
                {naam}
              </th>
              {waarden.map((waarde, plaats) => (
                <td key={koppen[plaats + 1]} role="cell" className={als(styles.stapelCel, styles.cel, styles.getal)}>
                  {isVeel && <span className={styles.label}>{koppen[plaats + 1]} </span>}
                  {waarde}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Numbers as bars, and the same numbers as a table. */
export function CijferBlok({ id, titel, uitleg, cijfers, legenda, leeg }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.titel}>
        {titel}
      </h2>
      {uitleg && <p className={styles.uitleg}>{uitleg}</p>}
      {cijfers.rijen.length === 0 ? (
        <p className={styles.leeg}>{leeg}</p>
      ) : (
        <div className={styles.naast}>
          <Tabel id={id} cijfers={cijfers} />
          <Staven staven={cijfers.staven} beschrijving={`${titel}.`} {...(legenda && { legenda })} />
        </div>
      )}
    </section>
  );
}
