import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isGeenVerbinding } from '../api/storing';
import { useTaken, type useWerkvoorraad } from '../api/use-werkvoorraad';
import { Balk } from '../ui/Balk';
import { FoutBalk } from '../ui/FoutBalk';
import { formatMoment } from './dagen';
import { Weigering } from '../ui/Weigering';

const useStyles = makeStyles({ root: { marginBottom: '16px' } });

type Query = ReturnType<typeof useTaken> | ReturnType<typeof useWerkvoorraad>;

const findRefusal = (taken: ReturnType<typeof useTaken>, lijst: ReturnType<typeof useWerkvoorraad>) =>
  [taken.data, ...(lijst.data?.pages ?? [])].flatMap((uitkomst) =>
    uitkomst && !uitkomst.ok ? uitkomst.refusals : [],
  )[0];

type OnderbrokenProps = { sinds: string; onOpnieuw(): void };

/** No line, but an older answer is still on the screen. */
const Onderbroken = ({ sinds, onOpnieuw }: OnderbrokenProps) => (
  <Balk
    intent="warning"
    isOffline
    titel="Geen verbinding."
    acties={
      <Button size="small" onClick={onOpnieuw}>
        Probeer opnieuw
      </Button>
    }
  >
    Je ziet de dossiers van {sinds}.
  </Balk>
);

type Props = { lijst: ReturnType<typeof useWerkvoorraad>; vandaag: string };

function findBalk({ lijst, vandaag }: Props, taken: ReturnType<typeof useTaken>): ReactNode {
  const opnieuw = () => void Promise.all([lijst.refetch(), taken.refetch()]);
  const mislukt: Query | undefined = [lijst, taken].find(({ error }) => error);
  if (mislukt?.data && isGeenVerbinding(mislukt.error)) {
    const sinds = formatMoment(new Date(mislukt.dataUpdatedAt).toISOString(), vandaag);
    return <Onderbroken sinds={sinds} onOpnieuw={opnieuw} />;
  }
  if (mislukt) {
    const titel = mislukt === lijst ? 'De dossiers zijn niet geladen.' : 'Je taken zijn niet geladen.';
    return <FoutBalk titel={titel} fout={mislukt.error} onOpnieuw={opnieuw} />;
  }
  const refusal = findRefusal(taken, lijst);
  return (
    refusal && (
      <Balk intent="error" titel="De dossiers zijn niet geladen.">
        <Weigering refusal={refusal} />
      </Balk>
    )
  );
}

/** One bar above what is still on the screen: no line, a fault, or an answer that explains itself. */
export function LaadBalk(props: Props) {
  const styles = useStyles();
  const balk = findBalk(props, useTaken());
  return balk ? <div className={styles.root}>{balk}</div> : null;
}
