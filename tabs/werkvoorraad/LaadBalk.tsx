import { Button, makeStyles } from '@fluentui/react-components';
import { isGeenVerbinding } from '../api/storing';
import { useTaken, type useWerkvoorraad } from '../api/use-werkvoorraad';
import { Balk } from '../ui/Balk';
import { FoutBalk } from '../ui/FoutBalk';
import { formatMoment } from './dagen';

const useStyles = makeStyles({ root: { marginBottom: '16px' } });

type Query = ReturnType<typeof useTaken> | ReturnType<typeof useWerkvoorraad>;

const findRefusal = (taken: ReturnType<typeof useTaken>, lijst: ReturnType<typeof useWerkvoorraad>) =>
  [taken.data, ...(lijst.data?.pages ?? [])].flatMap((uitkomst) =>
    uitkomst && !uitkomst.ok ? uitkomst.refusals : [],
  )[0];

/** One bar above what is still on the screen: no line, a fault, or an answer that explains itself. */
export function LaadBalk({ lijst, vandaag }: { lijst: ReturnType<typeof useWerkvoorraad>; vandaag: string }) {
  const styles = useStyles();
  const taken = useTaken();
  const mislukt: Query | undefined = [lijst, taken].find(({ error }) => error);
  const refusal = findRefusal(taken, lijst);
  const opnieuw = () => void Promise.all([lijst.refetch(), taken.refetch()]);

  if (mislukt && isGeenVerbinding(mislukt.error) && mislukt.data) {
    const sinds = formatMoment(new Date(mislukt.dataUpdatedAt).toISOString(), vandaag);
    return (
      <div className={styles.root}>
        <Balk
          intent="warning"
          isOffline
          titel="Geen verbinding."
          acties={
            <Button size="small" onClick={opnieuw}>
              Probeer opnieuw
            </Button>
          }
        >
          Je ziet de dossiers van {sinds}.
        </Balk>
      </div>
    );
  }
  if (mislukt) {
    const titel = mislukt === lijst ? 'De dossiers zijn niet geladen.' : 'Je taken zijn niet geladen.';
    return (
      <div className={styles.root}>
        <FoutBalk titel={titel} fout={mislukt.error} onOpnieuw={opnieuw} />
      </div>
    );
  }
  return refusal ? (
    <div className={styles.root}>
      <Balk intent="error" titel="De dossiers zijn niet geladen.">
        {refusal.message}
      </Balk>
    </div>
  ) : null;
}
