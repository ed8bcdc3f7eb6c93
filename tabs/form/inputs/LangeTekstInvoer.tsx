import type { LangeTekstVeld } from '@domain/formulier/veld';
import type { InvoerProps } from '../invoer-props';
import { GroeiTekst } from './GroeiTekst';

/** Two lines in a row; elsewhere more where more may be written. */
const minRegels = ({ maxLengte }: LangeTekstVeld, isCompact: boolean) => {
  if (isCompact) return 2;
  return maxLengte >= 8000 ? 5 : 3;
};

export const LangeTekstInvoer = ({
  veld,
  ids,
  waarde,
  isCompact,
  aria,
  onChange,
  onLeave,
}: InvoerProps<LangeTekstVeld>) => (
  <GroeiTekst
    id={ids.invoer}
    value={typeof waarde === 'string' ? waarde : ''}
    aria={aria}
    minRegels={minRegels(veld, isCompact)}
    onChange={onChange}
    onLeave={onLeave}
  />
);
