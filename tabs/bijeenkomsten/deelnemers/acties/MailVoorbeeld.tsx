import { makeStyles } from '@fluentui/react-components';
import { text } from '../../../ui/layout';
import { MailKaart } from '../../../ui/MailKaart';
import { MailVak } from '../../../ui/MailVak';
import type { Voorbeeld } from './bericht-voorbeeld';

const useStyles = makeStyles({
  tekst: { ...text.body, margin: 0, padding: '16px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** The mail as its first reader sees it; follows what is typed. */
export function MailVoorbeeld({ aan, onderwerp, tekst }: Voorbeeld) {
  const styles = useStyles();
  return (
    <MailVak>
      <MailKaart aan={aan} onderwerp={onderwerp}>
        <p className={styles.tekst}>{tekst}</p>
      </MailKaart>
    </MailVak>
  );
}
