import { heeftRol, isActief, type Medewerker, type School } from '../../adresboek/medewerker';
import { fout, goed, letOp, type ControleOordeel } from './controle';
import { HOOFDSTUK } from './hoofdstuk';

/** As they are now, without who was switched off. */
export type AdresboekStand = { scholen: readonly School[]; medewerkers: readonly Medewerker[] };

const IN_BEHEER = { hoofdstuk: HOOFDSTUK.adresboek };
const som = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;
const lijst = (namen: readonly string[]): string => namen.join(', ');

export function judgeScholen({ scholen }: AdresboekStand): ControleOordeel {
  const actief = scholen.filter(isActief).length;
  if (actief > 0) return goed(`${som(actief, 'school', 'scholen')} in het adresboek.`);
  return fout('Er staat geen school in het adresboek. Niemand kan een dossier starten.', {
    tekst: 'Open Beheer, kies Scholen, en voeg een school toe of lees een lijst in.',
    ...IN_BEHEER,
  });
}

/** Who runs the test is one of them, unless the last one was switched off meanwhile. */
export function judgeBeheerders({ medewerkers }: AdresboekStand): ControleOordeel {
  const beheerders = medewerkers.filter((wie) => isActief(wie) && heeftRol(wie, 'beheer')).length;
  if (beheerders > 1) return goed(`${beheerders} beheerders hebben toegang.`);
  const herstel = { tekst: 'Open Beheer, kies Medewerkers, en geef een collega de rol beheer.', ...IN_BEHEER };
  if (beheerders === 1) return letOp('Er is maar één beheerder. Valt die uit, dan kan niemand iets wijzigen.', herstel);
  return fout('Er is geen beheerder met toegang.', herstel);
}

export function judgeThemaverbinder({ medewerkers }: AdresboekStand): ControleOordeel {
  const aantal = medewerkers.filter((wie) => isActief(wie) && heeftRol(wie, 'themaverbinder')).length;
  if (aantal > 0) return goed(`${som(aantal, 'Themaverbinder heeft', 'Themaverbinders hebben')} toegang.`);
  return fout('Er is geen Themaverbinder. Een vraag aan de helpdesk kan dan niet worden verstuurd.', {
    tekst: 'Open Beheer, kies Medewerkers, en geef iemand de rol Themaverbinder.',
    ...IN_BEHEER,
  });
}

export function judgeConsulenten({ scholen, medewerkers }: AdresboekStand): ControleOordeel {
  const wijken = [...new Set(scholen.filter(isActief).map(({ wijk }) => wijk))].toSorted((a, b) =>
    a.localeCompare(b, 'nl'),
  );
  const bezet = new Set(medewerkers.filter((wie) => isActief(wie) && heeftRol(wie, 'consulent')).map(({ tpo }) => tpo));
  const leeg = wijken.filter((wijk) => !bezet.has(wijk));
  if (wijken.length > 0 && leeg.length === 0) return goed(`Elke wijk heeft een consulent: ${lijst(wijken)}.`);
  const herstel = { tekst: 'Open Beheer, kies Medewerkers, en geef een consulent deze wijk als TPO.', ...IN_BEHEER };
  if (wijken.length === 0)
    return fout('Er zijn nog geen wijken, want er staan geen scholen in het adresboek.', herstel);
  return letOp(`Zonder consulent: ${lijst(leeg)}. Scholen daar kunnen niets beveiligd versturen.`, herstel);
}
