import type { Antwoorden } from '@domain/formulier/antwoord';
import { checkAntwoorden, keepZichtbaar } from '@domain/formulier/check-antwoorden';
import { findVeld, type Veld } from '@domain/formulier/veld';
import { readPad } from '@domain/formulier/wijzigingen';
import type { Refusal } from '@domain/result';
import type { StapContext } from '@domain/stappenplan/stap';
import { useState } from 'react';
import { verduidelijk } from './bezwaren';
import { focusPadStraks } from './focus-pad';
import type { FormulierWaarden, Personen } from './formulier-context';
import { schrijf } from './schrijf';
import { useBezwaren } from './use-bezwaren';

const LOS: StapContext = { niveau: 'extra', vandaag: '', antwoorden: () => ({}) };

type Options = {
  velden: readonly Veld[];
  start?: Antwoorden;
  personen?: Personen;
  /** Rules across velden; their refusals are shown like those of the velden. */
  regels?(antwoorden: Antwoorden): readonly Refusal[];
};

/**
 * The state of a form that is sent by a button: a new dossier, a line for the logboek, a reason. Hand `waarden` to a
 * `FormulierProvider`. `probeer` gives the answers when nothing is wrong; else it shows what is, puts the focus on the first
 * and gives undefined. `wijs` shows refusals of the server.
 */
export function useLosFormulier({ velden, start = {}, personen = [], regels }: Options) {
  const [antwoorden, setAntwoorden] = useState(start);
  const [vanServer, setVanServer] = useState<readonly Refusal[]>([]);
  const [open, setOpen] = useState<{ [lijst: string]: string | undefined }>({});
  const refusals = [
    ...checkAntwoorden(velden, antwoorden, 'gereed'),
    ...(regels?.(antwoorden) ?? []),
    ...vanServer,
  ].map((refusal) =>
    verduidelijk(
      refusal,
      readPad(antwoorden, refusal.pad ?? ''),
      findVeld(velden, refusal.pad ?? '')?.soort === 'getal',
    ),
  );
  const bezwaren = useBezwaren(refusals);

  const wijs = (gewezen: readonly Refusal[]) => {
    bezwaren.vraag(gewezen);
    const pad = gewezen.find((refusal) => refusal.pad)?.pad;
    if (pad) focusPadStraks(pad);
  };

  const waarden: FormulierWaarden = {
    antwoorden,
    isAlleenLezen: false,
    personen,
    bron: { context: LOS, namen: Object.fromEntries(personen.map(({ id, naam }) => [id, naam])) },
    refusals,
    bezwaarBij: bezwaren.zichtbaar,
    botsingen: [],
    bijgewerktDoor: () => undefined,
    change(pad, waarde) {
      bezwaren.onChange(pad);
      setVanServer((nu) => nu.filter((refusal) => refusal.pad !== pad));
      setAntwoorden((nu) => schrijf(velden, nu, pad, waarde));
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
    probeer(): Antwoorden | undefined {
      if (refusals.length === 0) return keepZichtbaar(velden, antwoorden);
      wijs(refusals);
      return undefined;
    },
    wijs(gewezen: readonly Refusal[]) {
      setVanServer(gewezen);
      wijs(gewezen);
    },
  };
}
