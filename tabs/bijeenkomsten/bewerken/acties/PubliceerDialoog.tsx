import { Button } from '@fluentui/react-components';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { useState } from 'react';
import { Dialoog } from '../../../ui/Dialoog';
import { showToast } from '../../../ui/toast/toasts';
import { useHandeling } from '../../deelnemers/use-handeling';
import { wanneerEnWaar } from '../../wanneer-waar';
import { judgeAntwoorden, type Gegevens } from '../use-gegevens';
import { BevestigDialoog } from './BevestigDialoog';
import { WatOntbreekt } from './WatOntbreekt';

type Props = { beeld: BijeenkomstBeeld; gegevens: Gegevens; onSluit(): void };

const EerstBewaren = ({ onSluit }: { onSluit(): void }) => (
  <Dialoog
    titel="Bewaar eerst je wijzigingen"
    onSluit={onSluit}
    acties={
      <Button appearance="primary" onClick={onSluit}>
        Terug naar het formulier
      </Button>
    }
  >
    Er staan wijzigingen op het scherm die nog niet bewaard zijn. Bewaar ze onder het formulier, en publiceer daarna.
  </Dialoog>
);

function Publiceer({ beeld, gegevens, onSluit }: Props) {
  const { doe, mislukt, isBezig } = useHandeling(beeld.bijeenkomstId);
  const [geweigerd, setGeweigerd] = useState(() => judgeAntwoorden(beeld, beeld.antwoorden, new Date().toISOString()));
  const isHeropenen = beeld.status === 'gesloten';
  const publiceer = async () => {
    const nieuw = await doe((api) => api.publiceerBijeenkomst(beeld.bijeenkomstId), setGeweigerd);
    if (!nieuw) return;
    onSluit();
    showToast({ titel: isHeropenen ? 'Aanmelden kan weer' : 'De bijeenkomst is openbaar' });
  };
  if (geweigerd.some(({ pad }) => pad))
    return <WatOntbreekt id={beeld.bijeenkomstId} refusals={geweigerd} gegevens={gegevens} onSluit={onSluit} />;
  return (
    <BevestigDialoog
      titel={isHeropenen ? 'Aanmelding weer openen?' : 'Deze bijeenkomst publiceren?'}
      knop={isHeropenen ? 'Heropen aanmelding' : 'Publiceer'}
      nietKnop="Nog niet"
      nietGelukt={isHeropenen ? 'De aanmelding is niet heropend.' : 'De bijeenkomst is niet gepubliceerd.'}
      mislukt={mislukt}
      isBezig={isBezig}
      onDoe={() => void publiceer()}
      onSluit={onSluit}
    >
      <strong>{readGegevens(beeld.antwoorden).titel}</strong>
      <span>{wanneerEnWaar(readGegevens(beeld.antwoorden))}</span>
      <span>
        {isHeropenen
          ? 'Scholen kunnen zich dan weer aanmelden.'
          : 'Iedereen ziet de bijeenkomst dan op de openbare lijst, en scholen kunnen zich aanmelden. Wijzigen kan daarna nog.'}
      </span>
    </BevestigDialoog>
  );
}

/** Makes it public, or says first what is in the way. */
export const PubliceerDialoog = (props: Props) =>
  props.gegevens.isVeranderd ? <EerstBewaren onSluit={props.onSluit} /> : <Publiceer {...props} />;
