import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Veld } from '@domain/formulier/veld';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import { useRef, useState } from 'react';
import type { Uitkomst } from '../api/request';
import { focusPadStraks } from '../form/focus-pad';
import type { FormulierWaarden } from '../form/formulier-context';
import { useSamenFormulier } from '../form/use-samen-formulier';
import type { Mislukt } from '../ui/use-een-handeling';

type Options<T> = {
  velden: readonly Veld[];
  /** As the server has it; the same object as long as it is the same. */
  server: Antwoorden;
  bewaar(wijzigingen: readonly Wijziging[]): Promise<Uitkomst<T>>;
  regels?(antwoorden: Antwoorden): readonly Refusal[];
};

/** The same sentence comes for each veld that somebody else changed. */
const zonderDubbele = (refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.filter(({ message }, plaats) => refusals.findIndex((een) => een.message === message) === plaats);

/** A form of beheer that others may be changing too, and saving it, all or nothing. */
export function useBewerken<T>({ velden, server, bewaar, regels }: Options<T>) {
  const samen = useSamenFormulier({ velden, server, ...(regels && { regels }) });
  const { wijzigingen, botsingen } = samen;
  const [mislukt, setMislukt] = useState<Mislukt>();
  const [isBezig, setIsBezig] = useState(false);
  const loopt = useRef(false);

  const verwerk = (uitkomst: Uitkomst<T>): T | undefined => {
    if (uitkomst.ok) return uitkomst.value;
    const bijVeld = uitkomst.refusals.filter(samen.isBijVeld);
    if (bijVeld.length > 0) samen.wijs(bijVeld);
    setMislukt({ refusals: zonderDubbele(uitkomst.refusals.filter((refusal) => !bijVeld.includes(refusal))) });
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
    if (!samen.probeer()) return undefined;
    loopt.current = true;
    setIsBezig(true);
    try {
      return verwerk(await samen.send(bewaar));
    } catch (fout) {
      setMislukt({ fout, refusals: [] });
      return undefined;
    } finally {
      loopt.current = false;
      setIsBezig(false);
    }
  };

  const waarden: FormulierWaarden = {
    ...samen.waarden,
    choose(pad, waarde) {
      samen.waarden.choose(pad, waarde);
      if (botsingen.every((een) => een.pad === pad)) setMislukt(undefined);
    },
  };

  return {
    ...samen,
    waarden,
    isVeranderd: wijzigingen.length > 0,
    mislukt,
    isBezig,
    /** What the server made of it; undefined when nothing was saved, and then the screen says why. */
    bewaar: probeerTeBewaren,
    zetTerug() {
      setMislukt(undefined);
      samen.zetTerug();
    },
  };
}

export type Bewerken = ReturnType<typeof useBewerken>;
