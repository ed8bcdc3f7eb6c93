import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Botsing, Wijziging } from '@domain/formulier/wijziging';
import { diffAntwoorden } from '@domain/formulier/wijzigingen';
import type { Refusal } from '@domain/result';
import { useEffect, useRef, useState } from 'react';
import type { Uitkomst } from '../api/request';
import { losOp } from './autosave/los-op';
import { rebase, type Werk } from './autosave/rebase';
import type { FormulierWaarden } from './formulier-context';
import { useLosFormulier, type LosFormulierOptions } from './use-los-formulier';

type Options = Omit<LosFormulierOptions, 'start'> & {
  /** As the server has it; the same object as long as it is the same. */
  server: Antwoorden;
  /** What was not saved when the form was left, and what that started from. */
  begin?: Werk | undefined;
};

/** Refusals that belong at a veld, and that are not a choice between two texts. */
const isBijVeld = ({ pad, code }: Refusal): boolean => pad !== undefined && code !== 'veld-gewijzigd';

/**
 * The state of a form that is sent by a button while others may be changing it too: what stands on the screen, what of it is
 * not saved, and what to choose between. What somebody else changed comes to the screen by itself, unless I am changing it
 * too; then the server refuses, and the user chooses with `waarden.choose`. `send` hands over the changes.
 */
export function useSamenFormulier({ server, begin, ...options }: Options) {
  const { velden } = options;
  const [start] = useState<Werk>(begin ?? { basis: server, eigen: server });
  const [basis, setBasis] = useState(start.basis);
  const [botsingen, setBotsingen] = useState<readonly Botsing[]>([]);
  const [botsingPad, setBotsingPad] = useState<string>();
  const formulier = useLosFormulier({ ...options, start: start.eigen });
  const verstuurd = useRef<readonly Wijziging[]>([]);
  const eigen = formulier.antwoorden;
  const wijzigingen = diffAntwoorden(velden, basis, eigen);

  const zet = (werk: Werk) => {
    setBasis(werk.basis);
    formulier.zet(werk.eigen);
  };
  const neemOver = useRef((_: Antwoorden): void => undefined);
  neemOver.current = (nieuw) => {
    zet(rebase(velden, { basis, eigen }, nieuw, verstuurd.current));
    verstuurd.current = [];
  };
  useEffect(() => neemOver.current(server), [server]);

  const waarden: FormulierWaarden = {
    ...formulier.waarden,
    botsingen,
    choose(pad, waarde) {
      const botsing = botsingen.find((een) => een.pad === pad);
      if (!botsing) return;
      zet(losOp(velden, { basis, eigen }, botsing, waarde));
      setBotsingen(botsingen.filter((een) => een !== botsing));
    },
    openBotsing: setBotsingPad,
  };

  return {
    velden,
    waarden,
    basis,
    eigen,
    wijzigingen,
    botsingen,
    /** The text to choose about now, in a dialog. */
    botsing: botsingen.find(({ pad }) => pad === botsingPad),
    sluitBotsing: () => setBotsingPad(undefined),
    probeer: formulier.probeer,
    /** Shows refusals of the server at their veld, and puts the focus at the first. */
    wijs: formulier.wijs,
    wijsBijVeld: (refusals: readonly Refusal[]) => formulier.wijs(refusals.filter(isBijVeld)),
    isBijVeld,
    async send<T>(stuur: (wijzigingen: readonly Wijziging[]) => Promise<Uitkomst<T>>): Promise<Uitkomst<T>> {
      verstuurd.current = wijzigingen;
      try {
        const uitkomst = await stuur(wijzigingen);
        if (!uitkomst.ok) verstuurd.current = [];
        setBotsingen(uitkomst.ok ? [] : (uitkomst.botsingen ?? []));
        return uitkomst;
      } catch (fout) {
        verstuurd.current = [];
        throw fout;
      }
    },
    zetTerug() {
      setBotsingen([]);
      formulier.zet(basis);
    },
  };
}

export type SamenFormulier = ReturnType<typeof useSamenFormulier>;
