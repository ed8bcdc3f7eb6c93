import { Button } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import { LaadFout } from '../../ui/LaadFout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { ControleRegel } from './ControleRegel';
import { useProef } from './use-proef';
import { useZelftestStyles } from './zelftest-styles';

const BEZIG = 'De proefmails zijn onderweg. Dit kan een paar minuten duren; je hoeft hier niet te wachten.';

/** The two checks that send a mail: only when somebody asks for it. */
export function ProefmailKaart() {
  const styles = useZelftestStyles();
  const { begin, beeld, query, mislukt, isOnderweg } = useProef();
  const uitkomsten = beeld?.uitkomsten ?? [];
  return (
    <section className={styles.kaart} aria-labelledby="proefmail-titel">
      <h2 id="proefmail-titel" className={styles.titel}>
        Mailregels in Exchange
      </h2>
      <p className={styles.uitleg}>
        Stuurt twee mails van het beveiligde postvak naar zichzelf: een die versleuteld moet worden, en een die niet mag
        aankomen. Er staat niets over een leerling in.
      </p>
      <Button icon={<MailRegular />} disabledFocusable={isOnderweg} onClick={begin}>
        {beeld?.isKlaar ? 'Stuur de proefmails opnieuw' : 'Stuur de proefmails'}
      </Button>
      <MisluktBalk titel="De proefmails zijn niet verstuurd." mislukt={mislukt} />
      <LaadFout query={query} titel="De proefmails zijn niet gevonden." watJeZiet="Je ziet de stand" />
      <p role="status" className={styles.onder}>
        {isOnderweg && BEZIG}
      </p>
      {uitkomsten.length > 0 && (
        <ul className={styles.lijst}>
          {uitkomsten.map((uitkomst) => (
            <ControleRegel key={uitkomst.code} uitkomst={uitkomst} />
          ))}
        </ul>
      )}
    </section>
  );
}
