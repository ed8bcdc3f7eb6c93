import type { Antwoorden } from '@domain/formulier/antwoord';
import { checkAntwoorden, keepZichtbaar, type Strengheid } from '@domain/formulier/check-antwoorden';
import { isGelijk } from '@domain/formulier/is-gelijk';
import { findVeld, type Veld } from '@domain/formulier/veld';
import { readPad } from '@domain/formulier/wijzigingen';
import type { Refusal } from '@domain/result';
import { LOS_CONTEXT } from '@domain/stappenplan/los-context';
import { useState } from 'react';
import { verduidelijk } from './bezwaren';
import { focusPadStraks } from './focus-pad';
import type { FormulierWaarden, Personen } from './formulier-context';
import { schrijf } from './schrijf';
import { useBezwaren } from './use-bezwaren';
import { isInEenKeer } from './veld-bij';

/** What the server refused, with the answers it was about: another answer may be fine. */
type Gewezen = { refusals: readonly Refusal[]; bij: Antwoorden };

const LEEG: Antwoorden = {};
const NIETS_GEWEZEN: Gewezen = { refusals: [], bij: LEEG };

export type LosFormulierOptions = {
  velden: readonly Veld[];
  start?: Antwoorden;
  personen?: Personen;
  /** Rules across velden; their refusals are shown like those of the velden. */
  regels?(antwoorden: Antwoorden): readonly Refusal[];
  /** `bewaren`: what is missing may be filled in later. */
  streng?: Strengheid;
  /** Fills in what follows from a change, such as the end of a bijeenkomst from its beginning. */
  vulAan?(voor: Antwoorden, na: Antwoorden): Antwoorden;
};

/**
 * The state of a form that is sent by a button: a new dossier, a line for the logboek, a reason. Hand `waarden` to a
 * `FormulierProvider`. `probeer` gives the answers when nothing is wrong; else it shows what is, puts the focus on the first
 * and gives undefined. `wijs` shows refusals of the server.
 */
export function useLosFormulier({
  velden,
  start = LEEG,
  personen = [],
  regels,
  streng = 'gereed',
  vulAan = (_, na) => na,
}: LosFormulierOptions) {
  const [antwoorden, setAntwoorden] = useState(start);
  const [gewezen, setGewezen] = useState(NIETS_GEWEZEN);
  const [open, setOpen] = useState<{ [lijst: string]: string | undefined }>({});
  const duidelijk = (refusal: Refusal): Refusal =>
    verduidelijk(
      refusal,
      readPad(antwoorden, refusal.pad ?? ''),
      findVeld(velden, refusal.pad ?? '')?.soort === 'getal',
    );
  const eigen = [...checkAntwoorden(velden, antwoorden, streng), ...(regels?.(antwoorden) ?? [])].map(duidelijk);
  const vanServer = gewezen.refusals.filter(({ pad = '' }) =>
    isGelijk(readPad(antwoorden, pad), readPad(gewezen.bij, pad)),
  );
  const refusals = [...eigen, ...vanServer];
  const bezwaren = useBezwaren(refusals);

  const wijs = (nieuw: readonly Refusal[]) => {
    bezwaren.vraag(nieuw);
    const pad = nieuw.find((refusal) => refusal.pad)?.pad;
    if (!pad) return;
    const [lijst = '', rijId] = pad.split('/');
    if (rijId) setOpen((nu) => ({ ...nu, [lijst]: rijId }));
    focusPadStraks(pad);
  };

  const waarden: FormulierWaarden = {
    antwoorden,
    isAlleenLezen: false,
    personen,
    bron: { context: LOS_CONTEXT, namen: Object.fromEntries(personen.map(({ id, naam }) => [id, naam])) },
    refusals,
    bezwaarBij: bezwaren.zichtbaar,
    botsingen: [],
    bijgewerktDoor: () => undefined,
    change(pad, waarde) {
      bezwaren.onChange(pad, isInEenKeer(velden, pad));
      setAntwoorden((nu) => vulAan(nu, schrijf(velden, nu, pad, waarde)));
    },
    leave: bezwaren.onLeave,
    choose: () => undefined,
    openBotsing: () => undefined,
    openRij: (lijst) => open[lijst],
    setOpenRij: (lijst, rijId) => setOpen((nu) => ({ ...nu, [lijst]: rijId })),
  };

  return {
    waarden,
    antwoorden,
    isVeranderd: antwoorden !== start,
    /** Other answers than the ones typed here: those of the server, or a choice between two. */
    zet: setAntwoorden,
    probeer(): Antwoorden | undefined {
      // The server judges again; what it said may be solved at another veld.
      setGewezen(NIETS_GEWEZEN);
      if (eigen.length === 0) return keepZichtbaar(velden, antwoorden);
      wijs(eigen);
      return undefined;
    },
    wijs(nieuw: readonly Refusal[]) {
      setGewezen({ refusals: nieuw, bij: antwoorden });
      wijs(nieuw);
    },
  };
}
