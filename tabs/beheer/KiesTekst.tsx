import type { Medewerker } from '@domain/adresboek/medewerker';
import { toDag } from '@domain/datum/datum';
import { findVeld } from '@domain/formulier/veld';
import { lazy, Suspense } from 'react';
import { focusPadStraks } from '../form/focus-pad';
import type { Bewerken } from './use-bewerken';

const ConflictDialoog = lazy(() =>
  import('../form/conflict/ConflictDialoog').then(({ ConflictDialoog }) => ({ default: ConflictDialoog })),
);

/** Somebody else changed the same text: which of the two stays, in a dialog. Short answers are chosen at their veld. */
export function KiesTekst({ bewerken, ik }: { bewerken: Bewerken; ik: Medewerker }) {
  const { botsingen, botsingPad, setBotsingPad, waarden, velden } = bewerken;
  const botsing = botsingen.find(({ pad }) => pad === botsingPad);
  if (!botsing) return null;
  const sluit = () => {
    setBotsingPad(undefined);
    focusPadStraks(botsing.pad);
  };
  return (
    <Suspense fallback={null}>
      <ConflictDialoog
        key={botsing.pad}
        botsing={botsing}
        plaats={findVeld(velden, botsing.pad.split('/')[0] ?? '')?.label ?? 'Beheer'}
        ik={ik}
        vandaag={toDag(new Date().toISOString())}
        overDeRest="Heb je gekozen? Bewaar dan."
        onLater={sluit}
        onKies={(waarde) => {
          waarden.choose(botsing.pad, waarde);
          sluit();
        }}
      />
    </Suspense>
  );
}
