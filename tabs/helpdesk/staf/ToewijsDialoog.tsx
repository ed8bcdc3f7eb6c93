import { Button, Field, Select } from '@fluentui/react-components';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { useState } from 'react';
import { Dialoog } from '../../ui/Dialoog';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useVraagHandeling } from './use-vraag-handeling';

/** Who deals with it; everybody who may read the question sees the name. */
export function ToewijsDialoog({ beeld, onSluit }: { beeld: VraagBeeld; onSluit(): void }) {
  const { vraagId, behandelaar } = beeld.vraag;
  const [wie, setWie] = useState(behandelaar?.id ?? '');
  const { doe, mislukt, isBezig } = useVraagHandeling(vraagId);
  const wijsToe = async () => {
    if (await doe((api) => api.wijsHelpdeskvraagToe(vraagId, wie))) onSluit();
  };
  return (
    <Dialoog
      titel="Wie behandelt deze vraag?"
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void wijsToe()}>
            Wijs toe
          </Button>
        </>
      }
    >
      <Field label="Behandelaar">
        <Select value={wie} onChange={(_, { value }) => setWie(value)}>
          <option value="">Niemand</option>
          {beeld.behandelaars.map(({ id, naam, functie }) => (
            <option key={id} value={id}>
              {naam}, {functie}
            </option>
          ))}
        </Select>
      </Field>
      <MisluktBalk mislukt={mislukt} titel="De vraag is niet toegewezen." />
    </Dialoog>
  );
}
