import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { summarizeCijfers } from '@domain/woordwolk/summarize-cijfers';
import type { TerugblikBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { tabular, text, visuallyHidden } from '../../ui/layout';
import { useKaartStyles } from './kaart-styles';
import { MIN_REACTIES } from './vraag-beeld';

const HOOGTE = 64;

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '16px 32px' },
  groot: { ...tabular, fontSize: '32px', lineHeight: '40px', fontWeight: 600, margin: 0 },
  bij: { ...text.meta, fontWeight: 400 },
  tabel: { borderCollapse: 'collapse', flexGrow: 1, maxWidth: '360px', tableLayout: 'fixed' },
  cel: { ...text.meta, ...tabular, padding: '0 2px', textAlign: 'center', fontWeight: 400 },
  staaf: {
    margin: '2px auto 4px',
    width: '100%',
    maxWidth: '24px',
    minHeight: '2px',
    borderRadius: '2px 2px 0 0',
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: 'none',
    printColorAdjust: 'exact',
  },
  leeg: { backgroundColor: tokens.colorNeutralStroke1 },
  verborgen: visuallyHidden,
});

/** `8,1` */
const metKomma = (getal: number): string => getal.toFixed(1).replace('.', ',');

/** The average and how many gave each grade: the columns of the table are the chart. */
export function CijferKaart({ reacties }: Pick<TerugblikBeeld, 'reacties'>) {
  const kaart = useKaartStyles();
  const styles = useStyles();
  const overzicht = summarizeCijfers(reacties.map(({ antwoorden }) => antwoorden['cijfer']));
  if (!overzicht || overzicht.aantal < MIN_REACTIES) return null;
  const { gemiddelde, aantal, verdeling } = overzicht;
  const meest = Math.max(...verdeling);
  return (
    <section className={kaart.kaart} aria-label="Cijfer">
      <div className={kaart.kop}>
        <h2 className={kaart.titel}>Cijfer</h2>
        <p className={kaart.onder}>{aantal} deelnemers gaven een cijfer</p>
      </div>
      <div className={mergeClasses(kaart.inhoud, styles.root)}>
        <p className={styles.groot}>
          {metKomma(gemiddelde)} <span className={styles.bij}>gemiddeld</span>
        </p>
        <table className={styles.tabel} aria-label="Hoeveel deelnemers elk cijfer gaven">
          <tbody>
            <tr>
              <th scope="row" className={styles.verborgen}>
                Aantal
              </th>
              {verdeling.map((keer, plaats) => (
                <td key={plaats} className={styles.cel} style={{ verticalAlign: 'bottom', height: HOOGTE + 24 }}>
                  {keer > 0 ? keer : <span className={styles.verborgen}>0</span>}
                  <div
                    className={mergeClasses(styles.staaf, keer === 0 && styles.leeg)}
                    style={{ height: (keer / meest) * HOOGTE }}
                  />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row" className={styles.verborgen}>
                Cijfer
              </th>
              {verdeling.map((_, plaats) => (
                <th key={plaats} scope="col" className={styles.cel}>
                  {plaats + 1}
                </th>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
