import type { Medewerker } from '@domain/adresboek/medewerker';
import { toDag } from '@domain/datum/datum';
import { findVeld } from '@domain/formulier/veld';
import { lazy, Suspense } from 'react';
import { focusPadStraks } from '../focus-pad';
import type { SamenFormulier } from '../use-samen-formulier';

const ConflictDialoog = lazy(() =>
  import('./ConflictDialoog').then(({ ConflictDialoog }) => ({ default: ConflictDialoog })),
);

type Props = {
  werk: Pick<SamenFormulier, 'velden' | 'waarden' | 'botsing' | 'sluitBotsing'>;
  ik: Medewerker;
  /** What to do once everything is chosen. */
  overDeRest: string;
};

/** Somebody else changed the same text: which of the two stays, in a dialog. Short answers are chosen at their veld. */
export function KiesTekst({ werk: { velden, waarden, botsing, sluitBotsing }, ik, overDeRest }: Props) {
  if (!botsing) return null;
  const sluit = () => {
    sluitBotsing();
    focusPadStraks(botsing.pad);
  };
  return (
    <Suspense fallback={null}>
      <ConflictDialoog
        key={botsing.pad}
        botsing={botsing}
        plaats={findVeld(velden, botsing.pad.split('/')[0] ?? '')?.label ?? ''}
        ik={ik}
        vandaag={toDag(new Date().toISOString())}
        overDeRest={overDeRest}
        onLater={sluit}
        onKies={(waarde) => {
          waarden.choose(botsing.pad, waarde);
          sluit();
        }}
      />
    </Suspense>
  );
}
