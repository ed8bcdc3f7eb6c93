import { Button, Field, makeStyles, Radio, RadioGroup, SearchBox } from '@fluentui/react-components';
import type { VraagBeeld, VraagRij } from '@domain/helpdesk/helpdesk-beeld';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useHelpdeskvragen } from '../../api/use-helpdesk';
import { Dialoog } from '../../ui/Dialoog';
import { LaadFout } from '../../ui/LaadFout';
import { Laden } from '../../ui/Laden';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { ToonMeer } from '../../ui/ToonMeer';
import { useDebounced } from '../../ui/use-debounced';
import { vraagRoute } from '../adressen';
import { useVraagHandeling } from './use-vraag-handeling';

const useStyles = makeStyles({ lijst: { maxHeight: '40vh', overflowY: 'auto' }, tekst: { margin: 0 } });

const KANDIDATEN_ID = 'samen-te-voegen';
const KIES: Refusal = { code: 'veld-leeg', message: 'Kies eerst met welke vraag je deze samenvoegt.' };

/** Those that this one can become part of, searched and in pages. */
function useKandidaten({ vraag }: VraagBeeld) {
  const [zoek, setZoek] = useState('');
  const term = useDebounced(zoek.trim(), 250);
  const query = useHelpdeskvragen({ samenMet: vraag.vraagId, ...(term && { zoek: term }) });
  const rijen = query.data?.pages.flatMap((uitkomst) => (uitkomst.ok ? uitkomst.value.rijen : []));
  const kandidaten = rijen?.filter(({ vraagId }) => vraagId !== vraag.vraagId);
  return { zoek, setZoek, query, kandidaten };
}

const toLabel = ({ nummer, onderwerp, school }: VraagRij): string =>
  [nummer, onderwerp, school].filter(Boolean).join(' · ');

type Props = { beeld: VraagBeeld; naar: string; onKies(naar: string): void };

function Kandidaten({ beeld, naar, onKies }: Props) {
  const styles = useStyles();
  const { zoek, setZoek, query, kandidaten = [] } = useKandidaten(beeld);
  return (
    <>
      <SearchBox
        dismiss={{ 'aria-label': 'Wis zoeken' }}
        aria-label="Zoek een vraag"
        placeholder="Zoek op onderwerp of nummer"
        value={zoek}
        onChange={(_, { value }) => setZoek(value)}
      />
      <Field label="Gaat verder in">
        <RadioGroup id={KANDIDATEN_ID} className={styles.lijst} value={naar} onChange={(_, { value }) => onKies(value)}>
          {kandidaten.map((rij) => (
            <Radio key={rij.vraagId} data-rij-link value={rij.vraagId} label={toLabel(rij)} />
          ))}
        </RadioGroup>
      </Field>
      <ToonMeer
        wat="vragen"
        stand={`${kandidaten.length} getoond`}
        rijenId={KANDIDATEN_ID}
        getoond={kandidaten.length}
        query={query}
      />
      <LaadFout query={query} titel="De vragen zijn niet geladen." watJeZiet="Je ziet de vragen" />
      {query.isPending && <Laden tekst="Vragen laden …" />}
      {query.data?.pages[0]?.ok && kandidaten.length === 0 && (
        <p className={styles.tekst} role="status">
          Geen andere vraag gevonden.
        </p>
      )}
    </>
  );
}

/** A double question goes on in another one. */
export function SamenvoegDialoog({ beeld, onSluit }: { beeld: VraagBeeld; onSluit(): void }) {
  const styles = useStyles();
  const { vraagId, nummer } = beeld.vraag;
  const [, navigate] = useLocation();
  const [naar, setNaar] = useState('');
  const [isLeeg, setIsLeeg] = useState(false);
  const { doe, mislukt, isBezig } = useVraagHandeling(vraagId);
  const voegSamen = async () => {
    setIsLeeg(naar === '');
    if (naar === '' || !(await doe((api) => api.voegHelpdeskvraagSamen(vraagId, naar)))) return;
    onSluit();
    navigate(vraagRoute(naar));
  };
  return (
    <Dialoog
      titel={`${nummer} samenvoegen`}
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void voegSamen()}>
            Voeg samen
          </Button>
        </>
      }
    >
      <p className={styles.tekst}>
        Deze vraag wordt gesloten, met een verwijzing naar de vraag die je kiest. Je kiest uit{' '}
        {beeld.vraag.wens ? 'de andere wensen' : `de andere vragen van ${beeld.school}`}.
      </p>
      <Kandidaten beeld={beeld} naar={naar} onKies={setNaar} />
      <MisluktBalk mislukt={isLeeg ? { refusals: [KIES] } : mislukt} titel="De vraag is niet samengevoegd." />
    </Dialoog>
  );
}
