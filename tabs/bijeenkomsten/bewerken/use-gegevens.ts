import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { listBijeenkomstVelden } from '@domain/bijeenkomst/bijeenkomst-velden';
import { judgeGereed } from '@domain/bijeenkomst/judge-bijeenkomst';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { checkAntwoorden } from '@domain/formulier/check-antwoorden';
import type { Veld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FormulierWaarden } from '../../form/formulier-context';
import { useSamenFormulier } from '../../form/use-samen-formulier';
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

/** The form of one bijeenkomst, that others may be changing too, and saving it. What is not saved outlives leaving the page. */
export function useGegevens(beeld: BijeenkomstBeeld) {
  const { bijeenkomstId: id } = beeld;
  const velden = useMemo(() => listBijeenkomstVelden(beeld.wijken), [beeld.wijken]);
  const [begin] = useState(() => readOnbewaard(id));
  const samen = useSamenFormulier({
    velden,
    server: beeld.antwoorden,
    begin,
    streng: beeld.status === 'concept' ? 'bewaren' : 'gereed',
    regels: readRegels(beeld, velden),
    vulAan: metVoorstellen,
  });
  const { basis, eigen, wijzigingen } = samen;
  const handeling = useHandeling(id);
  const bewaard = useRef<string>(undefined);

  const isAlleenLezen = !beeld.acties.includes('wijzigen');
  // Called off by somebody else meanwhile: there is nothing left to save.
  const isVeranderd = wijzigingen.length > 0 && !isAlleenLezen;

  useEffect(() => void (bewaard.current = undefined), [beeld.antwoorden]);
  useEffect(() => zetOnbewaard(id, isVeranderd ? { basis, eigen } : undefined), [id, isVeranderd, basis, eigen]);

  const bewaar = async (): Promise<boolean> => {
    // The second press of a double click still sees the changes that the first one saved.
    if (!isVeranderd || bewaard.current === JSON.stringify(wijzigingen) || !samen.probeer()) return false;
    const nieuw = await handeling.doe(
      (api) => samen.send((veranderd) => api.bewaarBijeenkomst(id, veranderd)),
      samen.wijsBijVeld,
    );
    if (nieuw) bewaard.current = JSON.stringify(wijzigingen);
    return nieuw !== undefined;
  };

  const waarden: FormulierWaarden = {
    ...samen.waarden,
    antwoorden: isAlleenLezen ? beeld.antwoorden : eigen,
    isAlleenLezen,
  };

  return { ...samen, waarden, isVeranderd, mislukt: handeling.mislukt, isBezig: handeling.isBezig, bewaar };
}

export type Gegevens = ReturnType<typeof useGegevens>;
