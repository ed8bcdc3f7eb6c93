import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { toDag } from '@domain/datum/datum';
import { findVeld } from '@domain/formulier/veld';
import { lazy, Suspense } from 'react';
import { focusPadStraks } from '../../form/focus-pad';
import { BewaarBalk } from './BewaarBalk';
import { GegevensFormulier } from './GegevensFormulier';
import type { Gegevens } from './use-gegevens';

const ConflictDialoog = lazy(() =>
  import('../../form/conflict/ConflictDialoog').then(({ ConflictDialoog }) => ({ default: ConflictDialoog })),
);

type Props = { beeld: BijeenkomstBeeld; gegevens: Gegevens; ik: Medewerker };

/** Which of two texts stays, in a dialog; short answers are chosen at their veld. */
function Conflict({ gegevens, ik }: Omit<Props, 'beeld'>) {
  const { botsingen, botsingPad, setBotsingPad, waarden, velden } = gegevens;
  const botsing = botsingen.find(({ pad }) => pad === botsingPad);
  if (!botsing) return null;
  const veld = findVeld(velden, botsing.pad.split('/')[0] ?? '');
  const sluit = () => {
    setBotsingPad(undefined);
    focusPadStraks(botsing.pad);
  };
  return (
    <Suspense fallback={null}>
      <ConflictDialoog
        key={botsing.pad}
        botsing={botsing}
        plaats={veld?.label ?? 'Gegevens'}
        ik={ik}
        vandaag={toDag(new Date().toISOString())}
        overDeRest="Heb je gekozen? Bewaar dan onder het formulier."
        onLater={sluit}
        onKies={(waarde) => {
          waarden.choose(botsing.pad, waarde);
          sluit();
        }}
      />
    </Suspense>
  );
}

/** Everything staff filled in, to read or to change. */
export function GegevensTab({ beeld, gegevens, ik }: Props) {
  return (
    <>
      <GegevensFormulier velden={gegevens.velden} waarden={gegevens.waarden} />
      <BewaarBalk beeld={beeld} gegevens={gegevens} />
      <Conflict gegevens={gegevens} ik={ik} />
    </>
  );
}
