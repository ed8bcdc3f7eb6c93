import type { ArtikelBeeld } from '@domain/kennisbank/artikel';
import { ARTIKEL_VELDEN, toArtikelAntwoorden } from '@domain/kennisbank/artikel-velden';
import type { Botsing, Wijziging } from '@domain/formulier/wijziging';
import { diffAntwoorden } from '@domain/formulier/wijzigingen';
import { useEffect, useRef, useState } from 'react';
import { useArtikelActie } from '../../api/use-kennisbank';
import { losOp } from '../../form/autosave/los-op';
import { rebase } from '../../form/autosave/rebase';
import type { FormulierWaarden } from '../../form/formulier-context';
import { useLosFormulier } from '../../form/use-los-formulier';
import { setGuard } from '../../ui/guarded-location';
import { useEenHandeling } from '../../ui/use-een-handeling';

/**
 * The text of one article: what stands on the screen, what of it is not saved, and saving it. Leaving saves first. What
 * somebody else changed meanwhile is never overwritten: the user chooses.
 */
export function useArtikelWerk(beeld: ArtikelBeeld) {
  const { artikelId } = beeld.artikel;
  const [basis, setBasis] = useState(() => toArtikelAntwoorden(beeld.artikel));
  const [botsingen, setBotsingen] = useState<readonly Botsing[]>([]);
  const [botsingPad, setBotsingPad] = useState<string>();
  const formulier = useLosFormulier({ velden: ARTIKEL_VELDEN, start: basis, streng: 'bewaren' });
  const handeling = useEenHandeling<ArtikelBeeld>(useArtikelActie(artikelId));
  const verstuurd = useRef<readonly Wijziging[]>([]);
  const eigen = formulier.antwoorden;
  const wijzigingen = diffAntwoorden(ARTIKEL_VELDEN, basis, eigen);
  const isVeranderd = wijzigingen.length > 0;

  const neemOver = useRef((_: ArtikelBeeld): void => undefined);
  neemOver.current = ({ artikel }) => {
    const werk = rebase(ARTIKEL_VELDEN, { basis, eigen }, toArtikelAntwoorden(artikel), verstuurd.current);
    verstuurd.current = [];
    setBasis(werk.basis);
    formulier.zet(werk.eigen);
  };
  useEffect(() => neemOver.current(beeld), [beeld]);

  /** The article as it is kept, or undefined when keeping did not work. */
  const bewaar = async (): Promise<ArtikelBeeld | undefined> => {
    if (!isVeranderd) return beeld;
    if (!formulier.probeer()) return undefined;
    verstuurd.current = wijzigingen;
    const nieuw = await handeling.doe(
      async (api) => {
        const uitkomst = await api.bewaarArtikel(artikelId, wijzigingen);
        setBotsingen(uitkomst.ok ? [] : (uitkomst.botsingen ?? []));
        return uitkomst;
      },
      (refusals) => formulier.wijs(refusals.filter(({ pad, code }) => pad && code !== 'veld-gewijzigd')),
    );
    if (!nieuw) verstuurd.current = [];
    return nieuw;
  };
  const bewaarNu = useRef(bewaar);
  bewaarNu.current = bewaar;
  useEffect(
    () => (isVeranderd ? setGuard(async () => (await bewaarNu.current()) !== undefined) : undefined),
    [isVeranderd],
  );

  const waarden: FormulierWaarden = {
    ...formulier.waarden,
    botsingen,
    choose(pad, waarde) {
      const botsing = botsingen.find((een) => een.pad === pad);
      if (!botsing) return;
      const werk = losOp(ARTIKEL_VELDEN, { basis, eigen }, botsing, waarde);
      setBasis(werk.basis);
      formulier.zet(werk.eigen);
      setBotsingen(botsingen.filter((een) => een !== botsing));
    },
    openBotsing: setBotsingPad,
  };
  const botsing = botsingen.find(({ pad }) => pad === botsingPad);
  return {
    waarden,
    eigen,
    isVeranderd,
    bewaar,
    botsing,
    sluitBotsing: () => setBotsingPad(undefined),
    handeling,
    wijs: formulier.wijs,
  };
}

export type ArtikelWerk = ReturnType<typeof useArtikelWerk>;
