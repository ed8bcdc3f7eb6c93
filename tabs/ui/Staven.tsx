import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { media, text } from './layout';

/** How a part is drawn. Each has a pattern of its own: the colour is extra. */
export type StaafSoort = 'vol' | 'gestreept' | 'leeg' | 'gestippeld';
export type Staaf = {
  id: string;
  label: string;
  /** In the order in which they are drawn. */
  delen: readonly { soort: StaafSoort; aantal: number }[];
  /** At the end of the line: `18 van 24`. */
  tekst: string;
};

const strepen = (kleur: string): string => `repeating-linear-gradient(135deg, ${kleur} 0 2px, transparent 2px 6px)`;

const useStyles = makeStyles({
  legenda: { ...text.meta, display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: '0 0 12px', padding: 0 },
  sleutel: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
  blokje: { width: '20px', height: '12px' },
  lijst: { display: 'grid', rowGap: '10px' },
  regel: { ...text.context },
  boven: { display: 'flex', justifyContent: 'space-between', columnGap: '12px' },
  label: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  tekst: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground3 },
  staaf: { display: 'flex', columnGap: '1px', height: '14px', marginTop: '3px' },
  deel: { boxSizing: 'border-box', minWidth: '3px', height: '100%', borderRadius: '2px' },
  vol: {
    backgroundColor: tokens.colorBrandForeground1,
    border: `1px solid ${tokens.colorBrandForeground1}`,
    [media.forced]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  gestreept: {
    border: `1px solid ${tokens.colorBrandForeground1}`,
    backgroundImage: strepen(tokens.colorBrandForeground1),
    [media.forced]: { backgroundImage: strepen('CanvasText'), forcedColorAdjust: 'none' },
  },
  leeg: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  gestippeld: {
    border: `1px dashed ${tokens.colorStatusWarningForeground3}`,
    backgroundColor: tokens.colorStatusWarningBackground2,
  },
});

const totaal = ({ delen }: Staaf): number => delen.reduce((som, { aantal }) => som + aantal, 0);

function Lijn({ staaf, langste }: { staaf: Staaf; langste: number }) {
  const styles = useStyles();
  return (
    <div className={styles.regel}>
      <div className={styles.boven}>
        <span className={styles.label}>{staaf.label}</span>
        <span className={styles.tekst}>{staaf.tekst}</span>
      </div>
      <div className={styles.staaf}>
        {staaf.delen
          .filter(({ aantal }) => aantal > 0)
          .map(({ soort, aantal }) => (
            <span
              key={soort}
              className={mergeClasses(styles.deel, styles[soort])}
              style={{ width: `${(100 * aantal) / langste}%` }}
            />
          ))}
      </div>
    </div>
  );
}

type Props = {
  staven: readonly Staaf[];
  /** What each kind means, in the order of the parts; left out where there is one kind. */
  legenda?: readonly { soort: StaafSoort; label: string }[];
  /** What the picture shows, in words; the numbers stand in the table beside it. */
  beschrijving: string;
};

/** Lying bars with one scale. For who can't see them there is the table. */
export function Staven({ staven, legenda = [], beschrijving }: Props) {
  const styles = useStyles();
  const langste = Math.max(1, ...staven.map(totaal));
  return (
    <div role="img" aria-label={`${beschrijving} De cijfers staan in de tabel.`}>
      <div aria-hidden>
        {legenda.length > 0 && (
          <div className={styles.legenda}>
            {legenda.map(({ soort, label }) => (
              <span key={soort} className={styles.sleutel}>
                <span className={mergeClasses(styles.deel, styles.blokje, styles[soort])} />
                {label}
              </span>
            ))}
          </div>
        )}
        <div className={styles.lijst}>
          {staven.map((staaf) => (
            <Lijn key={staaf.id} staaf={staaf} langste={langste} />
          ))}
        </div>
      </div>
    </div>
  );
}
