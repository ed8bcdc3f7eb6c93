import { makeStyles } from '@fluentui/react-components';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { formatEuro } from '@domain/opp/format-antwoord';
import { sumInzet } from '@domain/stappenplan/stappen/06-inzet';
import { tabular, text } from '../../ui/layout';

const useStyles = makeStyles({
  root: { ...text.body, ...tabular, margin: 0 },
  bedrag: { fontWeight: 600 },
});

/** What people and material cost together. */
export function InzetTotaal({ antwoorden }: { antwoorden: Antwoorden }) {
  const styles = useStyles();
  const totaal = sumInzet(antwoorden);
  if (totaal === 0) return null;
  return (
    <p className={styles.root}>
      Totaal van mensen en materiaal: <span className={styles.bedrag}>{formatEuro(totaal)}</span>
    </p>
  );
}
