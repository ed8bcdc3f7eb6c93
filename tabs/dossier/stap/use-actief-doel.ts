import { leesRijen, leesTekst } from '@domain/formulier/antwoord';
import { findVeld } from '@domain/formulier/veld';
import { useEffect } from 'react';
import { listVolgorde } from '../../form/lijst/volgorde';
import type { ActiefDoel } from '../context/StapVijfEnZeven';
import type { StapScherm } from './use-stap-scherm';

type Meld = (actief: ActiefDoel | undefined) => void;

/** The tussendoel that is open, for the panel beside it. */
function readActiefDoel({ waarden, velden }: StapScherm, nummer: number): ActiefDoel | undefined {
  if (nummer !== 8) return undefined;
  const rijen = leesRijen(waarden.antwoorden, 'tussendoelen');
  const rij = rijen.find(({ id }) => id === waarden.openRij('tussendoelen'));
  const lijst = findVeld(velden, 'tussendoelen');
  if (!rij || lijst?.soort !== 'lijst') return undefined;
  const plaats = listVolgorde(lijst, rijen, waarden.bron.context).indexOf(rij.id);
  return { gebied: leesTekst(rij, 'gebied'), nummer: plaats + 1 };
}

/** Tells the page which tussendoel is open, and that none is once this step closes. */
export function useActiefDoel(scherm: StapScherm, nummer: number, meld: Meld): ActiefDoel | undefined {
  const actief = readActiefDoel(scherm, nummer);
  const { gebied, nummer: plaats } = actief ?? {};
  useEffect(() => {
    meld(gebied !== undefined && plaats !== undefined ? { gebied, nummer: plaats } : undefined);
    return () => meld(undefined);
  }, [meld, gebied, plaats]);
  return actief;
}
