import { makeStyles } from '@fluentui/react-components';
import { Balk } from '../../ui/Balk';
import { breedte } from '../helpdesk-layout';

const useStyles = makeStyles({ root: { marginTop: '12px', [breedte.print]: { display: 'none' } } });

/** A mail of this question was not delivered. */
export const MailAandacht = () => (
  <div className={useStyles().root}>
    <Balk intent="warning" titel="Een mail over deze vraag is niet aangekomen.">
      Het bericht staat wel hier. Kijk of het mailadres nog klopt, of bel.
    </Balk>
  </div>
);
