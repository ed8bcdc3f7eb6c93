import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    maxWidth: '560px',
    margin: '0 auto',
    padding: '64px 24px',
    display: 'grid',
    rowGap: '12px',
    fontSize: '14px',
    lineHeight: '20px',
  },
  title: { margin: 0, fontSize: '24px', lineHeight: '32px', fontWeight: 600 },
  text: { margin: 0 },
  steps: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2, lineHeight: '24px' },
});

/** What somebody sees who opens the address of the tab outside Teams. */
export function StandalonePage() {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>Open TOP Dossier in Microsoft Teams</h1>
      <p className={styles.text}>
        TOP Dossier werkt binnen Teams. Daar weten we wie je bent, en zo blijven de gegevens van leerlingen beschermd.
      </p>
      <ol className={styles.steps}>
        <li>Open Microsoft Teams en meld je aan met je werkaccount.</li>
        <li>Kies links Apps en zoek TOP Dossier.</li>
        <li>Staat de app er niet bij? Vraag het de IB’er van je school of de helpdesk.</li>
      </ol>
      <p className={styles.text}>Ben je al in Teams? Laad dit tabblad dan opnieuw.</p>
    </main>
  );
}
