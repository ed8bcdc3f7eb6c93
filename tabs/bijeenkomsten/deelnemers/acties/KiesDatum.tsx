import { Button, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { BijeenkomstBeeld, BijeenkomstRij } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatTijdvak, formatWeekdag } from '@domain/datum/tijd';
import { useBijeenkomsten } from '../../../api/use-bijeenkomsten';
import { FoutBalk } from '../../../ui/FoutBalk';
import { Laden } from '../../../ui/Laden';
import { text } from '../../../ui/layout';

const useStyles = makeStyles({
  geen: { margin: 0 },
  onder: { ...text.meta, display: 'block' },
  meer: { alignSelf: 'flex-start' },
});

const vrij = ({ tellingen: { capaciteit, bezet } }: BijeenkomstRij): number => capaciteit - bezet;
const describeVrij = (rij: BijeenkomstRij): string => (vrij(rij) === 1 ? 'nog 1 plek' : `nog ${vrij(rij)} plekken`);

/** Where somebody can go: it takes place, has room, and nobody waits there. */
const isMogelijk = (rij: BijeenkomstRij, hier: string): boolean =>
  rij.bijeenkomstId !== hier &&
  (rij.fase === 'open' || rij.fase === 'gesloten') &&
  vrij(rij) > 0 &&
  rij.tellingen.wachtend === 0;

/** Those of the same reeks first: they are about the same. */
function listDoelen(rijen: readonly BijeenkomstRij[], { bijeenkomstId, reeksId }: BijeenkomstBeeld) {
  const doelen = rijen.filter((rij) => isMogelijk(rij, bijeenkomstId));
  const isReeks = (rij: BijeenkomstRij) => reeksId !== undefined && rij.reeksId === reeksId;
  return [...doelen.filter(isReeks), ...doelen.filter((rij) => !isReeks(rij))];
}

function Keuze({ rij }: { rij: BijeenkomstRij }) {
  const styles = useStyles();
  const dag = formatWeekdag(rij.datum);
  return (
    <>
      {dag.charAt(0).toUpperCase() + dag.slice(1)}, {formatTijdvak(rij.van, rij.tot)}
      <span className={styles.onder}>
        {rij.titel} · {rij.isOnline ? 'online' : rij.plaats} · {describeVrij(rij)}
      </span>
    </>
  );
}

type KiesProps = { beeld: BijeenkomstBeeld; gekozen: string; bezwaar: string | undefined; onKies(id: string): void };

const toRijen = ({ data }: ReturnType<typeof useBijeenkomsten>): readonly BijeenkomstRij[] =>
  data?.pages.flatMap((page) => (page.ok ? page.value.rijen : [])) ?? [];

/** The coming bijeenkomsten with room. */
export function KiesDatum({ beeld, gekozen, bezwaar, onKies }: KiesProps) {
  const styles = useStyles();
  const query = useBijeenkomsten({ periode: 'komend' });
  const doelen = listDoelen(toRijen(query), beeld);
  if (query.error && !query.data)
    return (
      <FoutBalk titel="De bijeenkomsten zijn niet geladen." fout={query.error} onOpnieuw={() => void query.refetch()} />
    );
  if (query.isPending) return <Laden tekst="Bijeenkomsten laden …" />;
  return (
    <>
      {doelen.length > 0 ? (
        <Field label="Naar welke bijeenkomst?" {...(bezwaar && { validationMessage: bezwaar })}>
          <RadioGroup value={gekozen} onChange={(_, { value }) => onKies(value)}>
            {doelen.map((rij) => (
              <Radio key={rij.bijeenkomstId} value={rij.bijeenkomstId} label={<Keuze rij={rij} />} />
            ))}
          </RadioGroup>
        </Field>
      ) : (
        <p className={styles.geen}>
          Er is nu geen andere bijeenkomst met een vrije plek. Maak een nieuwe bijeenkomst, of verhoog ergens het aantal
          plekken.
        </p>
      )}
      {query.hasNextPage && (
        <Button className={styles.meer} onClick={() => void query.fetchNextPage()}>
          Toon meer bijeenkomsten
        </Button>
      )}
    </>
  );
}
