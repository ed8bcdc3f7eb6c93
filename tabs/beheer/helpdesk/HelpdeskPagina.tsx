import { makeStyles } from '@fluentui/react-components';
import { useHelpdeskinfo } from '../../api/use-helpdesk';
import { Balk } from '../../ui/Balk';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { BeheerBlad } from '../BeheerBlad';
import { Bereikbaar } from './Bereikbaar';
import { WaarVragenHeenGaan } from './WaarVragenHeenGaan';

const useStyles = makeStyles({ bladen: { display: 'grid', rowGap: '16px', maxWidth: '760px' } });

/** For beheer: where questions go, and days, hours and telephone. */
export function HelpdeskPagina() {
  const styles = useStyles();
  const query = useHelpdeskinfo();
  const info = query.data?.ok ? query.data.value : undefined;
  return (
    <BeheerBlad titel="Helpdesk" onder="Wat scholen zien als ze een vraag willen stellen.">
      <LaadFout query={query} titel="De instellingen zijn niet geladen." watJeZiet="Je ziet de instellingen" />
      {query.isPending && <Laden tekst="Instellingen laden …" />}
      {info && (
        <div className={styles.bladen}>
          {info.belemmering && (
            <Balk intent="error" titel="Vragen aan de helpdesk kunnen nu niet weg.">
              {info.belemmering}
            </Balk>
          )}
          <Bereikbaar info={info} />
          <WaarVragenHeenGaan info={info} />
        </div>
      )}
    </BeheerBlad>
  );
}
