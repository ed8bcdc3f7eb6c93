import type { Refusal } from '../result';
import { isLeeg, isRij, leesRijen, type Antwoord, type Antwoorden, type Rij } from './antwoord';
import { checkInvoer } from './check-invoer';
import { checkVeld, leegBezwaar } from './check-veld';
import { isSleutel } from './sleutel';
import { findVeld, type EnkelVeld, type LijstVeld, type PersoonKeuze, type Veld } from './veld';

/** `bewaren` judges kind and limits of what is there; `gereed` also asks for what must be there, and for addresses that work. */
export type Strengheid = 'bewaren' | 'gereed';

export const listZichtbareVelden = <V extends Veld>(velden: readonly V[], antwoorden: Antwoorden): readonly V[] =>
  velden.filter((veld) => veld.isZichtbaar?.(antwoorden) ?? true);

/** The answers without those to questions that are not asked now: they do not belong in the dossier. */
export function keepZichtbaar(velden: readonly Veld[], antwoorden: Antwoorden): Antwoorden {
  return Object.fromEntries(
    listZichtbareVelden(velden, antwoorden).flatMap((veld): [string, Antwoord][] => {
      const antwoord = antwoorden[veld.naam];
      if (antwoord === undefined) return [];
      if (veld.soort !== 'lijst') return [[veld.naam, antwoord]];
      const rijen = leesRijen(antwoorden, veld.naam).map(
        (rij) => ({ ...keepZichtbaar(veld.velden, rij), id: rij.id }) as Rij,
      );
      return [[veld.naam, rijen]];
    }),
  );
}

const onbekend = (pad: string): Refusal => ({
  code: 'veld-onbekend',
  message: 'Deze vraag hoort niet bij dit formulier. Laad de pagina opnieuw.',
  pad,
});

type Vraag = { streng: Strengheid; personen?: readonly PersoonKeuze[] | undefined; voor: string };

function checkRijen(veld: LijstVeld, antwoord: Antwoord | undefined, vraag: Vraag): readonly Refusal[] {
  const pad = vraag.voor + veld.naam;
  const rijen = antwoord === undefined ? [] : antwoord;
  if (!Array.isArray(rijen) || !rijen.every(isRij) || !rijen.every(({ id }) => isSleutel(id)) || heeftDubbele(rijen)) {
    return [{ code: 'veld-soort', message: 'Deze lijst is niet te lezen. Laad de pagina opnieuw.', pad }];
  }
  return [
    ...checkAantal(veld, rijen.length, vraag.streng, pad),
    ...rijen.flatMap((rij) => checkVelden(veld.velden, zonderId(rij), { ...vraag, voor: `${pad}/${rij.id}/` })),
  ];
}

const heeftDubbele = (rijen: readonly Rij[]): boolean => new Set(rijen.map(({ id }) => id)).size < rijen.length;
const zonderId = ({ id: _, ...antwoorden }: Rij): Antwoorden => antwoorden;

function checkAantal(
  { rijNaam, maxRijen, minRijen = 0 }: LijstVeld,
  aantal: number,
  streng: Strengheid,
  pad: string,
): readonly Refusal[] {
  if (aantal > maxRijen)
    return [
      { code: 'te-veel-rijen', message: `Hier passen ${maxRijen} rijen. Verwijder er ${aantal - maxRijen}.`, pad },
    ];
  if (streng === 'bewaren' || aantal >= minRijen) return [];
  const nodig = minRijen === 1 ? `minstens één ${rijNaam}` : `minstens ${minRijen} rijen`;
  return [{ code: 'te-weinig-rijen', message: `Voeg ${nodig} toe.`, pad }];
}

function checkEnVeld(veld: Veld, antwoorden: Antwoorden, vraag: Vraag): readonly Refusal[] {
  const antwoord = antwoorden[veld.naam];
  if (veld.soort === 'lijst') return checkRijen(veld, antwoord, vraag);
  const pad = vraag.voor + veld.naam;
  if (antwoord === undefined || isLeeg(antwoord)) {
    const moet = vraag.streng === 'gereed' && veld.isVerplicht?.(antwoorden);
    return moet ? [{ ...leegBezwaar(veld), pad }] : [];
  }
  const bezwaar = judgeVeld(veld, antwoord, vraag);
  return bezwaar ? [{ ...bezwaar, pad }] : [];
}

const judgeVeld = (veld: EnkelVeld, antwoord: Antwoord, { streng, personen }: Vraag) =>
  checkVeld(veld, antwoord, personen) ?? (streng === 'gereed' ? checkInvoer(veld, antwoord) : undefined);

function checkVelden(velden: readonly Veld[], antwoorden: Antwoorden, vraag: Vraag): readonly Refusal[] {
  const vreemd = Object.keys(antwoorden).filter((naam) => antwoorden[naam] !== undefined && !findVeld(velden, naam));
  const zichtbaar = vraag.streng === 'gereed' ? listZichtbareVelden(velden, antwoorden) : velden;
  return [
    ...vreemd.map((naam) => onbekend(vraag.voor + naam)),
    ...zichtbaar.flatMap((veld) => checkEnVeld(veld, antwoorden, vraag)),
  ];
}

/**
 * Every refusal at once, each with its `Pad`: unknown velden first, then in the order of the form. While saving, hidden
 * velden are judged too, because their answers are kept until the form is reported ready.
 * `personen`: whom a persoon veld may name; absent means not judged here.
 */
export const checkAntwoorden = (
  velden: readonly Veld[],
  antwoorden: Antwoorden,
  streng: Strengheid,
  personen?: readonly PersoonKeuze[],
): readonly Refusal[] => checkVelden(velden, antwoorden, { streng, personen, voor: '' });
