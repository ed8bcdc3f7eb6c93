import { makeStyles, tokens } from '@fluentui/react-components';
import type { BijeenkomstRij } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { tabular, text } from '../../ui/layout';

const useStyles = makeStyles({
  root: { ...tabular, display: 'block', whiteSpace: 'nowrap' },
  meta: { ...text.meta, ...tabular, display: 'block', marginTop: '2px' },
  balk: {
    display: 'block',
    width: '96px',
    height: '6px',
    marginTop: '5px',
    overflow: 'hidden',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  vol: { display: 'block', height: '100%', backgroundColor: tokens.colorBrandForeground1, forcedColorAdjust: 'none' },
});

/** What matters next to the number of places: who waits, or afterwards who came. */
function bijzonderheid({ fase, tellingen: { wachtend, aanwezig } }: BijeenkomstRij): string | undefined {
  if (fase === 'voorbij') return aanwezig > 0 ? `${aanwezig} aanwezig` : undefined;
  return wachtend > 0 ? `${wachtend} op de wachtlijst` : undefined;
}

/** `18 van 24`, with a bar that says the same to the eye. */
export function PlekkenStand({ rij }: { rij: BijeenkomstRij }) {
  const styles = useStyles();
  const { bezet, capaciteit } = rij.tellingen;
  const bij = bijzonderheid(rij);
  if (capaciteit === 0) return <span className={styles.meta}>Nog geen aantal</span>;
  return (
    <>
      <span className={styles.root}>
        {bezet} van {capaciteit}
      </span>
      <span className={styles.balk} aria-hidden>
        <span className={styles.vol} style={{ width: `${Math.min(100, (100 * bezet) / capaciteit)}%` }} />
      </span>
      {bij && <span className={styles.meta}>{bij}</span>}
    </>
  );
}
