import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { listBijeenkomstVelden } from '@domain/bijeenkomst/bijeenkomst-velden';
import { judgeGereed } from '@domain/bijeenkomst/judge-bijeenkomst';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { checkAntwoorden } from '@domain/formulier/check-antwoorden';
import type { Veld } from '@domain/formulier/veld';
import type { Botsing, Wijziging } from '@domain/formulier/wijziging';
import { diffAntwoorden } from '@domain/formulier/wijzigingen';
import type { Refusal } from '@domain/result';
import { useEffect, useMemo, useRef, useState } from 'react';
import { losOp } from '../../form/autosave/los-op';
import { rebase } from '../../form/autosave/rebase';
import type { FormulierWaarden } from '../../form/formulier-context';
import { useLosFormulier } from '../../form/use-los-formulier';
import { useHandeling } from '../deelnemers/use-handeling';
import { readOnbewaard, zetOnbewaard } from './onbewaard';
import { metVoorstellen } from './voorstellen';

/** Everything that stands in the way of being public, as far as can be told without the clock. */
export const judgeAntwoorden = (
  { wijken, tellingen }: BijeenkomstBeeld,
  antwoorden: Antwoorden,
  nu?: string,
): readonly Refusal[] =>
  judgeGereed(
    {
      antwoorden,
      plekken: { bezet: tellingen.bezet, wachtend: tellingen.wachtend, aanwezig: tellingen.aanwezig, volgnummer: 0 },
    },
    wijken,
    nu,
  );

/** Rules across velden, once each veld by itself is in order. A concept may still be half. */
const readRegels = (beeld: BijeenkomstBeeld, velden: readonly Veld[]) => (antwoorden: Antwoorden) =>
  beeld.status === 'concept' || checkAntwoorden(velden, antwoorden, 'gereed').length > 0
    ? []
    : judgeAntwoorden(beeld, antwoorden);

/**
 * The form of one bijeenkomst: what stands on the screen, what of it is not saved, and saving it. What somebody else changed
 * comes to the screen by itself, unless I am changing it too; then saving is refused and the user chooses.
 */
export function useGegevens(beeld: BijeenkomstBeeld) {
  const { bijeenkomstId: id } = beeld;
  const velden = useMemo(() => listBijeenkomstVelden(beeld.wijken), [beeld.wijken]);
  const [begin] = useState(() => readOnbewaard(id) ?? { basis: beeld.antwoorden, eigen: beeld.antwoorden });
  const [basis, setBasis] = useState(begin.basis);
  const [botsingen, setBotsingen] = useState<readonly Botsing[]>([]);
  const [botsingPad, setBotsingPad] = useState<string>();
  const formulier = useLosFormulier({
    velden,
    start: begin.eigen,
    streng: beeld.status === 'concept' ? 'bewaren' : 'gereed',
    regels: readRegels(beeld, velden),
    vulAan: metVoorstellen,
  });
  const handeling = useHandeling(id);
  const verstuurd = useRef<readonly Wijziging[]>([]);
  const bewaard = useRef<string>(undefined);

  const eigen = formulier.antwoorden;
  const wijzigingen = diffAntwoorden(velden, basis, eigen);
  const isAlleenLezen = !beeld.acties.includes('wijzigen');
  // Called off by somebody else meanwhile: there is nothing left to save.
  const isVeranderd = wijzigingen.length > 0 && !isAlleenLezen;

  const neemOver = useRef((_: Antwoorden): void => undefined);
  neemOver.current = (server) => {
    const werk = rebase(velden, { basis, eigen }, server, verstuurd.current);
    verstuurd.current = [];
    bewaard.current = undefined;
    setBasis(werk.basis);
    formulier.zet(werk.eigen);
  };
  useEffect(() => neemOver.current(beeld.antwoorden), [beeld.antwoorden]);
  useEffect(() => zetOnbewaard(id, isVeranderd ? { basis, eigen } : undefined), [id, isVeranderd, basis, eigen]);

  const bewaar = async (): Promise<boolean> => {
    // The second press of a double click still sees the changes that the first one saved.
    if (!isVeranderd || bewaard.current === JSON.stringify(wijzigingen) || !formulier.probeer()) return false;
    verstuurd.current = wijzigingen;
    const nieuw = await handeling.doe(
      async (api) => {
        const uitkomst = await api.bewaarBijeenkomst(id, wijzigingen);
        setBotsingen(uitkomst.ok ? [] : (uitkomst.botsingen ?? []));
        return uitkomst;
      },
      (refusals) => formulier.wijs(refusals.filter(({ pad, code }) => pad && code !== 'veld-gewijzigd')),
    );
    if (nieuw) bewaard.current = JSON.stringify(wijzigingen);
    else verstuurd.current = [];
    return nieuw !== undefined;
  };

  const waarden: FormulierWaarden = {
    ...formulier.waarden,
    antwoorden: isAlleenLezen ? beeld.antwoorden : eigen,
    isAlleenLezen,
    botsingen,
    choose(pad, waarde) {
      const botsing = botsingen.find((een) => een.pad === pad);
      if (!botsing) return;
      const werk = losOp(velden, { basis, eigen }, botsing, waarde);
      setBasis(werk.basis);
      formulier.zet(werk.eigen);
      setBotsingen(botsingen.filter((een) => een !== botsing));
    },
    openBotsing: setBotsingPad,
  };

  return {
    velden,
    waarden,
    wijzigingen,
    isVeranderd,
    botsingen,
    botsingPad,
    setBotsingPad,
    mislukt: handeling.mislukt,
    isBezig: handeling.isBezig,
    bewaar,
    zetTerug: () => {
      setBotsingen([]);
      formulier.zet(basis);
    },
    /** Shows what has to change, and puts the focus at the first. */
    wijs: formulier.wijs,
  };
}

export type Gegevens = ReturnType<typeof useGegevens>;
