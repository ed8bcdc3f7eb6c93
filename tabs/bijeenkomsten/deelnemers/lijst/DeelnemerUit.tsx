import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatDatum, formatTijd, toDag } from '@domain/datum/datum';
import type { EnkelVeld } from '@domain/formulier/veld';
import { formatAntwoord, type FormatBron } from '@domain/opp/format-antwoord';
import { LOS_CONTEXT } from '@domain/stappenplan/los-context';
import { text } from '../../../ui/layout';

const useStyles = makeStyles({
  root: {
    ...text.body,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    gap: '12px 24px',
    margin: 0,
  },
  label: text.help,
  waarde: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  stil: { color: tokens.colorNeutralForeground3 },
});

const LOS: FormatBron = { context: LOS_CONTEXT, namen: {} };

const describeAanmelding = ({ aangemeldOp, bron }: DeelnemerBeeld): string =>
  `${formatDatum(toDag(aangemeldOp))} om ${formatTijd(aangemeldOp)} uur, ${
    bron === 'zelf' ? 'door de deelnemer zelf' : 'door het samenwerkingsverband'
  }`;

type Props = { deelnemer: DeelnemerBeeld; vragen: readonly EnkelVeld[] };

/** What has no room in a row: the address, when and by whom, and the answers to the extra questions. */
export function DeelnemerUit({ deelnemer, vragen }: Props) {
  const styles = useStyles();
  const { email } = deelnemer.deelnemer;
  return (
    <dl className={styles.root}>
      <div>
        <dt className={styles.label}>E-mailadres</dt>
        <dd className={styles.waarde}>
          <Link href={`mailto:${email}`}>{email}</Link>
        </dd>
      </div>
      <div>
        <dt className={styles.label}>Aangemeld</dt>
        <dd className={styles.waarde}>{describeAanmelding(deelnemer)}</dd>
      </div>
      {vragen.map((veld) => (
        <div key={veld.naam}>
          <dt className={styles.label}>{veld.label}</dt>
          <dd className={styles.waarde}>
            {formatAntwoord(veld, deelnemer.antwoorden[veld.naam], LOS) || (
              <span className={styles.stil}>niet ingevuld</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
