import { makeStyles } from '@fluentui/react-components';
import { MailInboxRegular } from '@fluentui/react-icons';
import { useHelpdeskpost, useStellers } from '../../api/use-helpdeskpost';
import { useKopStyles } from '../../ui/kop-styles';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { Leeg } from '../../ui/Leeg';
import { Pagina } from '../../ui/Pagina';
import { useTitelFocus } from '../../ui/use-titel-focus';
import { Kruimels } from '../Kruimels';
import { PostKaart } from './PostKaart';

const useStyles = makeStyles({
  lijst: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '12px', maxWidth: '760px' },
});

/** Mail that belongs to no question, for the helpdesk to look at. */
export function PostPagina() {
  const styles = useStyles();
  const kop = useKopStyles();
  const query = useHelpdeskpost();
  const mails = query.data?.ok ? query.data.value.mails : undefined;
  // There before somebody asks: then the dialog opens at its first field.
  useStellers();
  useTitelFocus();
  return (
    <Pagina title="Post zonder vraag" label="Post zonder vraag">
      <Kruimels hier="Post zonder vraag" />
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} tabIndex={-1} data-titel>
            Post zonder vraag
          </h1>
          <p className={kop.onder}>
            Mail die bij geen vraag hoort. De mail zelf staat ook in de mailbox van de helpdesk.
          </p>
        </div>
      </div>
      <LaadFout query={query} titel="De post is niet geladen." watJeZiet="Je ziet de post" />
      {query.isPending && <Laden tekst="Post laden …" />}
      {mails?.length === 0 && (
        <Leeg als="h2" icon={MailInboxRegular} titel="Er ligt geen post">
          Mail van een onbekend adres komt hier te staan.
        </Leeg>
      )}
      <ul className={styles.lijst}>
        {mails?.map((mail) => (
          <li key={mail.mailId}>
            <PostKaart mail={mail} />
          </li>
        ))}
      </ul>
    </Pagina>
  );
}
