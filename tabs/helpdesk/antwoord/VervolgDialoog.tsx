import { Button, Field, Textarea } from '@fluentui/react-components';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import type { Refusal } from '@domain/result';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { GesteldeVraag } from '../../api/helpdesk-api';
import { useHelpdeskHandeling } from '../../api/use-helpdesk';
import { Dialoog } from '../../ui/Dialoog';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useEenHandeling } from '../../ui/use-een-handeling';
import { AanCc } from '../AanCc';
import { vraagRoute } from '../adressen';
import { BijlageKiezen } from '../bijlagen/BijlageKiezen';
import { useConcept } from '../concept';
import { Gevonden, isGevonden } from '../Gevonden';
import { kiesInTekst } from '../kies-in-tekst';

const LEEG: Refusal = { code: 'veld-leeg', message: 'Schrijf eerst je vraag.' };

/** Goes on from a closed question: a new one with a number of its own, to the same people. */
export function VervolgDialoog({ beeld, onSluit }: { beeld: VraagBeeld; onSluit(): void }) {
  const { vraagId, onderwerp } = beeld.vraag;
  const stand = useConcept(`vervolg-${vraagId}`);
  const [, navigate] = useLocation();
  const [isLeeg, setIsLeeg] = useState(false);
  const veld = useRef<HTMLTextAreaElement>(null);
  const { doe, mislukt, isBezig } = useEenHandeling(useHelpdeskHandeling<GesteldeVraag>());
  const gevonden = mislukt !== undefined && isGevonden(mislukt.refusals);
  const verstuur = async (toch?: boolean) => {
    const { id, tekst, bijlagen } = stand.huidig();
    setIsLeeg(tekst.trim() === '');
    if (tekst.trim() === '') return;
    const bericht = { id, tekst, bijlagen: bijlagen.map((bijlage) => bijlage.id), ...(toch && { toch }) };
    const nieuw = await doe((api) => api.stelVervolgvraag(vraagId, bericht));
    if (!nieuw) return;
    stand.wis();
    onSluit();
    navigate(vraagRoute(nieuw.vraagId));
  };
  return (
    <Dialoog
      titel="Stel een vervolgvraag"
      onder={`Over: ${onderwerp}`}
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void verstuur()}>
            Verstuur
          </Button>
        </>
      }
    >
      <AanCc aan={beeld.aan} cc={beeld.cc} />
      <Field label="Je vraag" hint="Noem geen namen van leerlingen.">
        <Textarea
          ref={veld}
          rows={5}
          value={stand.concept.tekst}
          onChange={(_, { value }) => stand.zet({ tekst: value })}
        />
      </Field>
      <div>
        <BijlageKiezen
          bijlagen={stand.concept.bijlagen}
          huidig={() => stand.huidig().bijlagen}
          onBijlagen={(bijlagen) => stand.zet({ bijlagen })}
        />
      </div>
      {gevonden && (
        <Gevonden
          refusals={mislukt.refusals}
          onToon={({ voorstel }) => kiesInTekst(veld.current, String(voorstel))}
          onToch={() => void verstuur(true)}
        />
      )}
      <MisluktBalk
        mislukt={isLeeg ? { refusals: [LEEG] } : gevonden ? undefined : mislukt}
        titel="Je vraag is niet verstuurd."
      />
    </Dialoog>
  );
}
