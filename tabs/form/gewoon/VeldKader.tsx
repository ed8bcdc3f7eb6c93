import type { EnkelVeld } from '@domain/formulier/veld';
import type { ReactNode } from 'react';
import { beschrijf, VeldTekst, type Uitleg } from './VeldTekst';

type Props = Uitleg & { veld: EnkelVeld; isVerplicht: boolean; alsGroep: boolean; children: ReactNode };

/** Label, explanation and message around an input; a group of inputs has a legend that names them together. */
export function VeldKader({ veld, isVerplicht, alsGroep, children, ...uitleg }: Props) {
  const klasse = `gewoon-veld gewoon-breedte-${veld.breedte ?? 3}${uitleg.bezwaar ? ' gewoon-mis' : ''}`;
  const label = (
    <>
      {veld.label}
      {!isVerplicht && <span className="gewoon-mag-leeg"> (mag leeg)</span>}
    </>
  );
  if (alsGroep)
    return (
      <fieldset className={klasse} aria-describedby={beschrijf(uitleg)}>
        <legend className="gewoon-label">{label}</legend>
        <VeldTekst {...uitleg} />
        {children}
      </fieldset>
    );
  return (
    <div className={klasse}>
      <label className="gewoon-label" htmlFor={uitleg.id}>
        {label}
      </label>
      <VeldTekst {...uitleg} />
      {children}
    </div>
  );
}
