import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { MAX_AUDIT_EXPORT, type AuditVraag } from '@domain/beheer/auditlog';
import { text } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { formatAantal } from './logboek-vraag';
import { useBestand } from './use-bestand';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', padding: '0 16px 12px' },
  bezig: { flex: '1 1 200px', minWidth: 0 },
  tekst: { ...text.help, margin: '0 0 4px' },
  onder: { flexBasis: '100%' },
});

function Bezig({ totaal, onStop }: { totaal: number; onStop(): void }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.bezig}>
        <p role="status" className={styles.tekst}>
          Bestand maken van {formatAantal(totaal)} regels …
        </p>
        <ProgressBar aria-label="Bestand maken" />
      </div>
      <Button onClick={onStop}>Stop</Button>
    </>
  );
}

/** The whole period as a file. That somebody took it is noted in the log of beheer. */
export function BestandKnoppen({ vraag, totaal }: { vraag: AuditVraag; totaal: number }) {
  const styles = useStyles();
  const { haal, stop, mislukt, isBezig } = useBestand(vraag);
  return (
    <div className={styles.root}>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={isBezig} onClick={() => void haal('xlsx')}>
        Haal op als Excel
      </Button>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={isBezig} onClick={() => void haal('csv')}>
        Haal op als CSV
      </Button>
      {isBezig && <Bezig totaal={totaal} onStop={stop} />}
      {totaal > MAX_AUDIT_EXPORT && (
        <p className={styles.tekst}>
          In één bestand passen {formatAantal(MAX_AUDIT_EXPORT)} regels. Kies een kortere periode of één persoon.
        </p>
      )}
      <div className={styles.onder}>
        <MisluktBalk titel="Het bestand is niet gemaakt." mislukt={mislukt} />
      </div>
    </div>
  );
}
