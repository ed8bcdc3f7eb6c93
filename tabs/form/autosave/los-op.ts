import { leesRijen } from '@domain/formulier/antwoord';
import { isGelijk } from '@domain/formulier/is-gelijk';
import type { Veld } from '@domain/formulier/veld';
import type { Botsing, Pad, Waarde } from '@domain/formulier/wijziging';
import { VOLGORDE } from '@domain/formulier/wijzigingen';
import { schrijf } from '../schrijf';
import type { Werk } from './rebase';

const rijVan = (pad: Pad): Pad => pad.split('/').slice(0, 2).join('/');

/** The other removed the row I was writing in: keep it as a row of my own, or let it go. */
function losRijOp(velden: readonly Veld[], { basis, eigen }: Werk, rij: Pad, isBehouden: boolean): Werk {
  return {
    basis: schrijf(velden, basis, rij, null),
    eigen: isBehouden ? eigen : schrijf(velden, eigen, rij, null),
  };
}

/** Nothing there, and nothing was there when I started: the veld is not empty, its row is gone. */
export const isRijWeg = ({ pad, van, huidig }: Botsing): boolean =>
  pad.split('/').length === 3 && isGelijk(van, null) && isGelijk(huidig, null);

/** After a choice the value of the other is the new start, and the chosen one stands on the screen. */
export function losOp(velden: readonly Veld[], werk: Werk, botsing: Botsing, waarde: Waarde): Werk {
  const { pad, huidig } = botsing;
  const isInRij = pad.split('/').length === 3;
  if (isRijWeg(botsing)) return losRijOp(velden, werk, rijVan(pad), !isGelijk(waarde, huidig));
  const basis = schrijf(velden, werk.basis, pad, huidig);
  const eigen = schrijf(velden, werk.eigen, pad, waarde);
  const [lijst = '', rij] = pad.split('/');
  if (!rij || isInRij) return { basis, eigen };
  // A row that comes back stands at the end; its place is where the other left it.
  return {
    basis,
    eigen: schrijf(
      velden,
      eigen,
      `${lijst}/${VOLGORDE}`,
      leesRijen(basis, lijst).map(({ id }) => id),
    ),
  };
}
