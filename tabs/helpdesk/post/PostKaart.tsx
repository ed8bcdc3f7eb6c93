import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { APART_UITLEG, type MailApart } from '@domain/helpdesk/mail-apart';
import { usePostActie } from '../../api/use-helpdesk';
import { text } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useEenHandeling } from '../../ui/use-een-handeling';
import { vandaagNu, wanneerKort } from '../wanneer-kort';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: '8px',
    justifyItems: 'start',
    padding: '12px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  titel: { ...text.cardTitle, margin: 0 },
  regel: { ...text.body, margin: 0 },
  meta: { ...text.meta, margin: 0, color: tokens.colorNeutralForeground2 },
  tekst: { ...text.body, margin: '8px 0 0', whiteSpace: 'pre-wrap' },
});

/** One mail: who, when and why it stands here; what it says is folded. */
export function PostKaart({ mail }: { mail: MailApart }) {
  const styles = useStyles();
  const { doe, mislukt, isBezig } = useEenHandeling(usePostActie());
  const { mailId, van, onderwerp, tekst, heeftBijlagen, reden, ontvangenOp, afgehandeld } = mail;
  const titel = onderwerp || 'Zonder onderwerp';
  return (
    <article className={styles.root} aria-label={titel}>
      <h2 className={styles.titel}>{titel}</h2>
      <p className={styles.meta}>
        {van.naam === van.email ? van.email : `${van.naam} <${van.email}>`} ·{' '}
        <time dateTime={ontvangenOp}>{wanneerKort(ontvangenOp, vandaagNu())}</time>
      </p>
      <p className={styles.regel}>{APART_UITLEG[reden]}</p>
      <details>
        <summary>Lees de mail</summary>
        <p className={styles.tekst}>{tekst || 'In de mail staat geen tekst.'}</p>
      </details>
      {heeftBijlagen && <p className={styles.meta}>De bijlagen staan in de mailbox van de helpdesk.</p>}
      {afgehandeld ? (
        <p className={styles.meta}>
          Afgehandeld door {afgehandeld.door}, {wanneerKort(afgehandeld.op, vandaagNu())}
        </p>
      ) : (
        <Button disabledFocusable={isBezig} onClick={() => void doe((api) => api.handelMailAf(mailId))}>
          Afgehandeld
        </Button>
      )}
      <MisluktBalk mislukt={mislukt} titel="De mail is niet afgehandeld." />
    </article>
  );
}
