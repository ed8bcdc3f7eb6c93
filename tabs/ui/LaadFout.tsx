import { Button, makeStyles } from '@fluentui/react-components';
import { toDag } from '@domain/datum/datum';
import type { Uitkomst } from '../api/request';
import { isGeenVerbinding } from '../api/storing';
import { Balk } from './Balk';
import { FoutBalk } from './FoutBalk';
import { wanneer } from './wanneer';
import { Weigering } from './Weigering';

const useStyles = makeStyles({ root: { marginBottom: '16px', '@media print': { display: 'none' } } });

type Query = {
  data: Uitkomst<unknown> | { pages: readonly Uitkomst<unknown>[] } | undefined;
  error: unknown;
  dataUpdatedAt: number;
  refetch(): Promise<unknown>;
};

type Props = {
  query: Query;
  /** `De bijeenkomsten zijn niet geladen.` */
  titel: string;
  /** `Je ziet de bijeenkomsten` */
  watJeZiet: string;
};

const findRefusal = (data: Query['data']) => {
  const uitkomsten = data ? ('pages' in data ? data.pages : [data]) : [];
  return uitkomsten.flatMap((uitkomst) => (uitkomst.ok ? [] : uitkomst.refusals))[0];
};

function FoutVan({ query, titel, watJeZiet }: Props) {
  const opnieuw = () => void query.refetch();
  if (!query.data || !isGeenVerbinding(query.error))
    return <FoutBalk titel={titel} fout={query.error} onOpnieuw={opnieuw} />;
  const moment = new Date(query.dataUpdatedAt).toISOString();
  return (
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
      {watJeZiet} van {wanneer(moment, toDag(new Date().toISOString()))}.
    </Balk>
  );
}

/** One bar above what is still on the screen: no line, a fault, or an answer that explains itself. */
export function LaadFout(props: Props) {
  const styles = useStyles();
  const refusal = findRefusal(props.query.data);
  if (!props.query.error && !refusal) return null;
  return (
    <div className={styles.root}>
      {props.query.error ? (
        <FoutVan {...props} />
      ) : (
        <Balk intent="error" titel={props.titel}>
          {refusal && <Weigering refusal={refusal} />}
        </Balk>
      )}
    </div>
  );
}
