import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { APART_UITLEG, type MailApart } from '@domain/helpdesk/mail-apart';
import { useState } from 'react';
import { Link } from 'wouter';
import { usePostActie } from '../../api/use-helpdeskpost';
import { card, focusRing, media, text } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useEenHandeling } from '../../ui/use-een-handeling';
import { vraagRoute } from '../adressen';
import { vandaagNu, wanneerKort } from '../wanneer-kort';
import { VraagVanMail } from './VraagVanMail';

const useStyles = makeStyles({
  root: {
    ...card,
    display: 'grid',
    rowGap: '8px',
    justifyItems: 'start',
    padding: '12px 16px',
    overflowWrap: 'anywhere',
  },
  titel: { ...text.cardTitle, margin: 0 },
  regel: { ...text.body, margin: 0 },
  meta: { ...text.meta, margin: 0, color: tokens.colorNeutralForeground2 },
  tekst: { ...text.body, margin: '8px 0 0', whiteSpace: 'pre-wrap' },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  knop: { [media.phone]: { minHeight: '44px' } },
  link: { ...text.context, ...focusRing, color: tokens.colorBrandForegroundLink },
});

/** What can be done with it; afterwards who did, and what it became. */
function PostActies({ mail }: { mail: MailApart }) {
  const styles = useStyles();
  const [maakt, setMaakt] = useState(false);
  const { doe, mislukt, isBezig } = useEenHandeling(usePostActie());
  const { mailId, vraag, afgehandeld } = mail;
  return (
    <>
      {afgehandeld ? (
        <p className={styles.meta}>
          Afgehandeld door {afgehandeld.door}, {wanneerKort(afgehandeld.op, vandaagNu())}
        </p>
      ) : (
        <div className={styles.knoppen}>
          <Button className={styles.knop} onClick={() => setMaakt(true)}>
            Maak er een vraag van
          </Button>
          <Button
            className={styles.knop}
            appearance="subtle"
            disabledFocusable={isBezig}
            onClick={() => void doe((api) => api.handelMailAf(mailId))}
          >
            Afgehandeld
          </Button>
        </div>
      )}
      {vraag && (
        <Link href={vraagRoute(vraag.vraagId)} className={styles.link}>
          Naar vraag {vraag.nummer}
        </Link>
      )}
      <MisluktBalk mislukt={mislukt} titel="De mail is niet afgehandeld." />
      {maakt && <VraagVanMail mail={mail} onSluit={() => setMaakt(false)} />}
    </>
  );
}

/** One mail: who, when and why it stands here; what it says is folded. */
export function PostKaart({ mail }: { mail: MailApart }) {
  const styles = useStyles();
  const { van, onderwerp, tekst, heeftBijlagen, reden, ontvangenOp, vraag } = mail;
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
      {heeftBijlagen && !vraag && <p className={styles.meta}>De bijlagen staan in de mailbox van de helpdesk.</p>}
      <PostActies mail={mail} />
    </article>
  );
}
