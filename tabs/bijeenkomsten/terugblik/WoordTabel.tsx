import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { media, tabular, text } from '../../ui/layout';
import type { GenummerdWoord } from './vraag-beeld';

const lijn = `1px solid ${tokens.colorNeutralStroke3}`;

const useStyles = makeStyles({
  tabel: { ...text.body, width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  kop: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kopCel: { ...text.meta, height: '28px', padding: '0 8px', fontWeight: 400, textAlign: 'left' },
  nummer: { width: '60px', paddingLeft: '16px', [media.phone]: { width: '40px', paddingLeft: '12px' } },
  balkKolom: { width: '28%', [media.phone]: { width: '16%' } },
  personen: {
    width: '84px',
    paddingRight: '16px',
    textAlign: 'right',
    [media.phone]: { width: '72px', paddingLeft: 0, paddingRight: '12px' },
  },
  rij: {
    position: 'relative',
    ':not(:last-child)': { borderBottom: lijn },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  gekozen: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    // Only seen in high contrast.
    outline: `2px solid ${tokens.colorTransparentStrokeInteractive}`,
    outlineOffset: '-2px',
  },
  cel: { padding: '0 8px', height: '31px', [media.phone]: { height: '44px' } },
  nummerCel: { ...tabular, color: tokens.colorNeutralForeground3 },
  aantalCel: tabular,
  knop: {
    padding: '4px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    outlineStyle: 'none',
    // The whole row is the button.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  knopGekozen: { fontWeight: 600 },
  baan: { height: '8px', borderRadius: '2px', backgroundColor: tokens.colorNeutralBackground4, overflow: 'hidden' },
  balk: {
    height: '100%',
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: 'none',
    printColorAdjust: 'exact',
  },
});

type RijProps = { woord: GenummerdWoord; vol: number; isGekozen: boolean; onKies(woord: string): void };

function WoordRij({ woord: { woord, personen, nummer }, vol, isGekozen, onKies }: RijProps) {
  const styles = useStyles();
  return (
    <tr className={mergeClasses(styles.rij, isGekozen && styles.gekozen)}>
      <td className={mergeClasses(styles.cel, styles.nummer, styles.nummerCel)}>{nummer}</td>
      <td className={styles.cel}>
        <button
          type="button"
          aria-pressed={isGekozen}
          className={mergeClasses(styles.knop, isGekozen && styles.knopGekozen)}
          onClick={() => onKies(woord)}
        >
          {woord}
        </button>
      </td>
      <td className={styles.cel} aria-hidden>
        <div className={styles.baan}>
          <div className={styles.balk} style={{ width: `${(personen / vol) * 100}%` }} />
        </div>
      </td>
      <td className={mergeClasses(styles.cel, styles.personen, styles.aantalCel)}>{personen}</td>
    </tr>
  );
}

type Props = {
  vraag: string;
  woorden: readonly GenummerdWoord[];
  /** Persons in a full bar; the same for all questions, so that bars may be compared. */
  vol: number;
  gekozen: string | undefined;
  onKies(woord: string): void;
};

/** The control of the terugblik: a row chooses its word, and lets it go again. */
export function WoordTabel({ vraag, woorden, vol, gekozen, onKies }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.tabel} aria-label={`Woorden bij de vraag ‘${vraag}’`}>
      <thead className={styles.kop}>
        <tr>
          <th scope="col" className={mergeClasses(styles.kopCel, styles.nummer)}>
            Nr.
          </th>
          <th scope="col" className={styles.kopCel}>
            Woord
          </th>
          <td className={mergeClasses(styles.kopCel, styles.balkKolom)} aria-hidden />
          <th scope="col" className={mergeClasses(styles.kopCel, styles.personen)}>
            Personen
          </th>
        </tr>
      </thead>
      <tbody>
        {woorden.map((woord) => (
          <WoordRij key={woord.woord} woord={woord} vol={vol} isGekozen={woord.woord === gekozen} onKies={onKies} />
        ))}
      </tbody>
    </table>
  );
}
