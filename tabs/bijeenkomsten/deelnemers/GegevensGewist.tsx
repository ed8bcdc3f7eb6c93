import { makeStyles, tokens } from '@fluentui/react-components';
import type { BijeenkomstBeeld, Tellingen } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatDatum } from '@domain/datum/datum';
import { Balk } from '../../ui/Balk';
import { card, text } from '../../ui/layout';

const useStyles = makeStyles({
  root: {
    ...card,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: '16px',
    margin: '16px 0 0',
    padding: '16px',
  },
  label: text.help,
  aantal: {
    margin: 0,
    fontSize: '24px',
    lineHeight: '32px',
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
});

const TELLINGEN: readonly { naam: keyof Tellingen; label: string }[] = [
  { naam: 'bezet', label: 'Aangemeld' },
  { naam: 'aanwezig', label: 'Aanwezig' },
  { naam: 'nietVerschenen', label: 'Niet verschenen' },
  { naam: 'afgemeld', label: 'Afgemeld' },
  { naam: 'reacties', label: 'Reacties na afloop' },
];

/** What stays when the names are gone. */
export function GegevensGewist({ beeld: { gegevensTot, tellingen } }: { beeld: BijeenkomstBeeld }) {
  const styles = useStyles();
  return (
    <>
      <Balk
        intent="info"
        titel={gegevensTot ? `De namen zijn gewist op ${formatDatum(gegevensTot)};` : 'De namen zijn gewist;'}
      >
        de aantallen staan hieronder.
      </Balk>
      <dl className={styles.root}>
        {TELLINGEN.map(({ naam, label }) => (
          <div key={naam}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.aantal}>{tellingen[naam]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
