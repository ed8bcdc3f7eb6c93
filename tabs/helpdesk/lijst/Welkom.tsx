import { makeStyles } from '@fluentui/react-components';
import { AddRegular, ChatHelpRegular } from '@fluentui/react-icons';
import { useHelpdeskinfo } from '../../api/use-helpdesk';
import { KnopLink } from '../../ui/KnopLink';
import { Leeg } from '../../ui/Leeg';
import { useTitle } from '../../ui/use-title';
import { NIEUWE_VRAAG } from '../adressen';
import { Belemmering } from '../Belemmering';
import { describeUren } from '@domain/helpdesk/werktijd';

const useStyles = makeStyles({ root: { display: 'grid', alignContent: 'start', padding: '16px 24px' } });

/** Beside the list while no question is open. */
export function Welkom() {
  const styles = useStyles();
  const { data } = useHelpdeskinfo();
  const info = data?.ok ? data.value : undefined;
  useTitle('Helpdesk · TOP Dossier');
  return (
    <div className={styles.root}>
      <Belemmering info={info} />
      <Leeg
        icon={ChatHelpRegular}
        titel="Kies een vraag of stel er een"
        actie={
          <KnopLink href={NIEUWE_VRAAG} icon={<AddRegular />}>
            Stel een vraag
          </KnopLink>
        }
      >
        {info && `De helpdesk is bereikbaar ${describeUren(info.uren)}. ${info.weerOpen ?? ''}`}
      </Leeg>
    </div>
  );
}
