import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Veld } from '@domain/formulier/veld';
import type { Botsing, Wijziging } from '@domain/formulier/wijziging';
import { diffAntwoorden } from '@domain/formulier/wijzigingen';
import type { Refusal } from '@domain/result';
import { useEffect, useRef, useState } from 'react';
import type { Uitkomst } from '../api/request';
import { losOp } from '../form/autosave/los-op';
import { rebase } from '../form/autosave/rebase';
import { focusPadStraks } from '../form/focus-pad';
import type { FormulierWaarden } from '../form/formulier-context';
import { useLosFormulier } from '../form/use-los-formulier';
import type { Mislukt } from '../ui/use-een-handeling';

type Options<T> = {
  velden: readonly Veld[];
  /** As the server has it; the same object as long as it is the same. */
  server: Antwoorden;
  bewaar(wijzigingen: readonly Wijziging[]): Promise<Uitkomst<T>>;
  regels?(antwoorden: Antwoorden): readonly Refusal[];
};

/**
 * Changes to something that others may be changing too: what stands on the screen, what of it is not saved, and saving it,
 * all or nothing. What somebody else changed comes to the screen by itself, unless I am changing it too; then saving is
 * refused and the user chooses.
 */
export function useBewerken<T>({ velden, server, bewaar, regels }: Options<T>) {
  const [basis, setBasis] = useState(server);
  const [botsingen, setBotsingen] = useState<readonly Botsing[]>([]);
  const [botsingPad, setBotsingPad] = useState<string>();
  const [mislukt, setMislukt] = useState<Mislukt>();
  const [isBezig, setIsBezig] = useState(false);
  const loopt = useRef(false);
  const verstuurd = useRef<readonly Wijziging[]>([]);
  const formulier = useLosFormulier({ velden, start: server, ...(regels && { regels }) });
  const eigen = formulier.antwoorden;
  const wijzigingen = diffAntwoorden(velden, basis, eigen);

  const neemOver = useRef((_: Antwoorden): void => undefined);
  neemOver.current = (nieuw) => {
    const werk = rebase(velden, { basis, eigen }, nieuw, verstuurd.current);
    verstuurd.current = [];
    setBasis(werk.basis);
    formulier.zet(werk.eigen);
  };
  useEffect(() => neemOver.current(server), [server]);

  const verwerk = (uitkomst: Uitkomst<T>): T | undefined => {
    if (uitkomst.ok) return uitkomst.value;
    verstuurd.current = [];
    setBotsingen(uitkomst.botsingen ?? []);
    const teWijzen = uitkomst.refusals.filter(({ pad, code }) => pad && code !== 'veld-gewijzigd');
    if (teWijzen.length > 0) formulier.wijs(teWijzen);
    const rest = uitkomst.refusals.filter((refusal) => !teWijzen.includes(refusal));
    // The same sentence for each veld that somebody else changed.
    setMislukt({
      refusals: rest.filter(({ message }, plaats) => rest.findIndex((een) => een.message === message) === plaats),
    });
    return undefined;
  };

  /** What is to be chosen comes first. */
  const probeerTeBewaren = async (): Promise<T | undefined> => {
    if (loopt.current || wijzigingen.length === 0) return undefined;
    const [botsing] = botsingen;
    if (botsing) {
      focusPadStraks(botsing.pad);
      return undefined;
    }
    setMislukt(undefined);
    if (!formulier.probeer()) return undefined;
    loopt.current = true;
    verstuurd.current = wijzigingen;
    setIsBezig(true);
    try {
      return verwerk(await bewaar(wijzigingen));
    } catch (fout) {
      verstuurd.current = [];
      setMislukt({ fout, refusals: [] });
      return undefined;
    } finally {
      loopt.current = false;
      setIsBezig(false);
    }
  };

  const waarden: FormulierWaarden = {
    ...formulier.waarden,
    botsingen,
    choose(pad, waarde) {
      const botsing = botsingen.find((een) => een.pad === pad);
      if (!botsing) return;
      const werk = losOp(velden, { basis, eigen }, botsing, waarde);
      setBasis(werk.basis);
      formulier.zet(werk.eigen);
      const over = botsingen.filter((een) => een !== botsing);
      setBotsingen(over);
      if (over.length === 0) setMislukt(undefined);
    },
    openBotsing: setBotsingPad,
  };

  return {
    velden,
    waarden,
    wijzigingen,
    isVeranderd: wijzigingen.length > 0,
    botsingen,
    botsingPad,
    setBotsingPad,
    mislukt,
    isBezig,
    /** What the server made of it; undefined when nothing was saved, and then the screen says why. */
    bewaar: probeerTeBewaren,
    zetTerug() {
      setBotsingen([]);
      setMislukt(undefined);
      formulier.zet(basis);
    },
  };
}

export type Bewerken = ReturnType<typeof useBewerken>;
