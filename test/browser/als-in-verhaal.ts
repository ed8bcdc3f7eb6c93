import { leesRijen, type Antwoorden } from '@domain/formulier/antwoord';
import type { Stap } from '@domain/stappenplan/stap';
import { STAPPEN } from '@domain/stappenplan/stappenplan';

type Alles = readonly { nummer: Stap['nummer']; antwoorden: Antwoorden }[];

const listRijIds = (stappen: Alles): readonly string[] =>
  STAPPEN.flatMap(({ nummer, velden }) =>
    velden.flatMap(({ naam }) =>
      leesRijen(stappen.find((stap) => stap.nummer === nummer)?.antwoorden ?? {}, naam).map(({ id }) => id),
    ),
  );

/** What was saved, with the row ids of the story in the place of those that the screen made, also where an answer points at a row. */
export function alsInVerhaal(bewaard: Alles, verhaal: Alles): Alles {
  const ids = listRijIds(verhaal);
  const tekst = listRijIds(bewaard).reduce(
    (json, id, plaats) => json.replaceAll(id, ids[plaats] ?? id),
    JSON.stringify(bewaard.map(({ nummer, antwoorden }) => ({ nummer, antwoorden }))),
  );
  return JSON.parse(tekst) as Alles;
}
