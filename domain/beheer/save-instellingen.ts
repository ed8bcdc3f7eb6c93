import { leesRijen, leesTekst, type Antwoorden } from '../formulier/antwoord';
import type { Stempel, Wijziging } from '../formulier/wijziging';
import { accept, type Refusal } from '../result';
import type { SwvInstellingen } from './instellingen';
import { readSwvInstellingen, SWV_VELDEN, toInstellingenAntwoorden } from './instellingen-velden';
import { checkLijsten, LIJSTEN } from './judge-instellingen';
import { saveAntwoorden, type BeheerUitkomst } from './save-antwoorden';

/** Dossiers hold the code of what was chosen, so what was saved once stays. */
const checkGebleven = (voor: Antwoorden, na: Antwoorden): readonly Refusal[] =>
  LIJSTEN.flatMap((lijst) => {
    const er = leesRijen(na, lijst).map(({ id }) => id);
    return leesRijen(voor, lijst)
      .filter(({ id }) => !er.includes(id))
      .map((rij) => ({
        code: 'regel',
        message: `In dossiers kan ‘${leesTekst(rij, 'label')}’ gekozen zijn. Zet het uit in plaats van het weg te halen.`,
        pad: lijst,
      }));
  });

export type SaveInstellingenInput = {
  instellingen: SwvInstellingen;
  wijzigingen: readonly Wijziging[];
  bijgewerkt?: Stempel | undefined;
};

export function saveSwvInstellingen({
  instellingen,
  ...input
}: SaveInstellingenInput): BeheerUitkomst<SwvInstellingen> {
  const voor = toInstellingenAntwoorden(instellingen);
  const regels = (na: Antwoorden) => [...checkLijsten(na), ...checkGebleven(voor, na)];
  const antwoorden = saveAntwoorden({ velden: SWV_VELDEN, antwoorden: voor, regels, ...input });
  return antwoorden.ok ? accept(readSwvInstellingen(antwoorden.value)) : antwoorden;
}
