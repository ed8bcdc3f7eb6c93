import { Button, Field, makeStyles, Radio, RadioGroup, SearchBox } from '@fluentui/react-components';
import type { VraagBeeld, VraagRij } from '@domain/helpdesk/helpdesk-beeld';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useHelpdeskvragen } from '../../api/use-helpdesk';
import { Dialoog } from '../../ui/Dialoog';
import { Laden } from '../../ui/Laden';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useDebounced } from '../../ui/use-debounced';
import { vraagRoute } from '../adressen';
import { useVraagHandeling } from './use-vraag-handeling';

const useStyles = makeStyles({ lijst: { maxHeight: '40vh', overflowY: 'auto' }, tekst: { margin: 0 } });

const KIES: Refusal = { code: 'veld-leeg', message: 'Kies eerst met welke vraag je deze samenvoegt.' };

/** A closed one takes nothing any more. Questions of two schools stay apart: the one may not read the other. */
function kanSamen({ vraag, school }: VraagBeeld, rij: VraagRij): boolean {
  if (rij.vraagId === vraag.vraagId || rij.status === 'gesloten') return false;
  const isWens = rij.vraagSoort === 'gebruikerswens';
  return vraag.wens ? isWens : !isWens && rij.school === school;
}

/** Those that this one can become part of. */
function useKandidaten(beeld: VraagBeeld) {
  const [zoek, setZoek] = useState('');
  const term = useDebounced(zoek.trim(), 250);
  const { data } = useHelpdeskvragen(term ? { zoek: term } : {});
  const rijen = data?.pages.flatMap((uitkomst) => (uitkomst.ok ? uitkomst.value.rijen : []));
  const kandidaten = rijen?.filter((rij) => kanSamen(beeld, rij));
  return { zoek, setZoek, kandidaten };
}

const toLabel = ({ nummer, onderwerp, school }: VraagRij): string =>
  [nummer, onderwerp, school].filter(Boolean).join(' · ');

/** A double question goes on in another one. */
export function SamenvoegDialoog({ beeld, onSluit }: { beeld: VraagBeeld; onSluit(): void }) {
  const styles = useStyles();
  const { vraagId, nummer } = beeld.vraag;
  const [, navigate] = useLocation();
  const { zoek, setZoek, kandidaten } = useKandidaten(beeld);
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
      <SearchBox
        dismiss={{ 'aria-label': 'Wis zoeken' }}
        aria-label="Zoek een vraag"
        placeholder="Zoek op onderwerp of nummer"
        value={zoek}
        onChange={(_, { value }) => setZoek(value)}
      />
      <Field label="Gaat verder in">
        <RadioGroup className={styles.lijst} value={naar} onChange={(_, { value }) => setNaar(value)}>
          {kandidaten?.map((rij) => (
            <Radio key={rij.vraagId} value={rij.vraagId} label={toLabel(rij)} />
          ))}
        </RadioGroup>
      </Field>
      {!kandidaten && <Laden tekst="Vragen laden …" />}
      {kandidaten?.length === 0 && <p className={styles.tekst}>Geen andere vraag gevonden.</p>}
      <MisluktBalk mislukt={isLeeg ? { refusals: [KIES] } : mislukt} titel="De vraag is niet samengevoegd." />
    </Dialoog>
  );
}
