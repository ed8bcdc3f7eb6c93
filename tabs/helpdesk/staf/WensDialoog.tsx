import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import type { WensRij } from '@domain/helpdesk/helpdesk-beeld';
import { WENS_STATUSSEN, type WensStatus } from '@domain/helpdesk/helpdeskvraag';
import { WENS_STATUS_LABEL } from '@domain/helpdesk/wens';
import { useState } from 'react';
import { Dialoog } from '../../ui/Dialoog';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useVraagHandeling } from './use-vraag-handeling';

type Props = { wens: Pick<WensRij, 'vraagId' | 'titel' | 'status' | 'reden'>; onSluit(): void };

/** What becomes of a wish, and why: every school reads it. */
export function WensDialoog({ wens, onSluit }: Props) {
  const [status, setStatus] = useState<WensStatus>(wens.status);
  const [reden, setReden] = useState(wens.reden ?? '');
  const { doe, mislukt, isBezig } = useVraagHandeling(wens.vraagId);
  const bewaar = async () => {
    if (await doe((api) => api.beoordeelWens(wens.vraagId, { status, reden }))) onSluit();
  };
  return (
    <Dialoog
      titel="Wat doen jullie met deze wens?"
      onder={wens.titel}
      isVeranderd={reden !== (wens.reden ?? '') || status !== wens.status}
      onSluit={onSluit}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void bewaar()}>
            Bewaar
          </Button>
        </>
      )}
    >
      <Field label="Status">
        <Select value={status} onChange={(_, { value }) => setStatus(value as WensStatus)}>
          {WENS_STATUSSEN.map((een) => (
            <option key={een} value={een}>
              {WENS_STATUS_LABEL[een]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Reden" hint="Alle scholen lezen dit.">
        <Textarea rows={3} value={reden} onChange={(_, { value }) => setReden(value)} />
      </Field>
      <MisluktBalk mislukt={mislukt} titel="De wens is niet bijgewerkt." />
    </Dialoog>
  );
}
