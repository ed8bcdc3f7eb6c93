import { Button, Field, makeStyles, Radio, RadioGroup, SearchBox } from '@fluentui/react-components';
import { volledigeNaam } from '@domain/dossier/dossier';
import type { Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import { useWerkvoorraad } from '../../api/use-werkvoorraad';
import { Dialoog } from '../../ui/Dialoog';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useDebounced } from '../../ui/use-debounced';

const useStyles = makeStyles({ lijst: { maxHeight: '40vh', overflowY: 'auto' }, tekst: { margin: 0 } });

export type DossierVerwijzing = NonNullable<Helpdeskvraag['dossier']>;

const KIES: Refusal = { code: 'veld-leeg', message: 'Kies eerst een dossier.' };

type Props = { knop: string; onKies(dossier: DossierVerwijzing): void; onSluit(): void };

/** Found by name, and only the number goes along. */
export function DossierKiezen({ knop, onKies, onSluit }: Props) {
  const styles = useStyles();
  const [zoek, setZoek] = useState('');
  const [id, setId] = useState('');
  const [isLeeg, setIsLeeg] = useState(false);
  const query = useWerkvoorraad({ zoek: useDebounced(zoek.trim(), 250) });
  const rijen = query.data?.pages.flatMap((uitkomst) => (uitkomst.ok ? uitkomst.value.rijen : []));
  const kies = () => {
    const rij = rijen?.find((een) => een.id === id);
    setIsLeeg(rij === undefined);
    if (rij) onKies({ dossierId: rij.id, nummer: rij.nummer });
  };
  return (
    <Dialoog
      titel="Om welk dossier gaat het?"
      onder="Alleen het nummer gaat mee, de naam niet."
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Annuleren</Button>
          <Button appearance="primary" onClick={kies}>
            {knop}
          </Button>
        </>
      }
    >
      <SearchBox
        dismiss={{ 'aria-label': 'Wis zoeken' }}
        aria-label="Zoek een dossier"
        placeholder="Zoek op naam of nummer"
        value={zoek}
        onChange={(_, { value }) => setZoek(value)}
      />
      <Field label="Dossier">
        <RadioGroup className={styles.lijst} value={id} onChange={(_, { value }) => setId(value)}>
          {rijen?.map(({ id: dossierId, nummer, leerling }) => (
            <Radio key={dossierId} value={dossierId} label={`${volledigeNaam(leerling)} · ${nummer}`} />
          ))}
        </RadioGroup>
      </Field>
      {query.isPending && <Laden tekst="Dossiers laden …" />}
      {rijen?.length === 0 && <p className={styles.tekst}>Geen dossier gevonden.</p>}
      <LaadFout query={query} titel="De dossiers zijn niet geladen." watJeZiet="Je ziet de dossiers" />
      <MisluktBalk mislukt={isLeeg ? { refusals: [KIES] } : undefined} titel="Er is nog geen dossier gekozen." />
    </Dialoog>
  );
}
