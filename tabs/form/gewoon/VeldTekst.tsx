import type { Refusal } from '@domain/result';

export type Uitleg = { id: string; help: string | undefined; bezwaar: Refusal | undefined };

/** What a screen reader tells with the input: the ids of what `VeldTekst` draws. */
export const beschrijf = ({ id, help, bezwaar }: Uitleg): string | undefined =>
  [help && `${id}-help`, bezwaar && `${id}-bezwaar`].filter(Boolean).join(' ') || undefined;

/** Stands between the label and the input, so that it is read before answering. */
export const VeldTekst = ({ id, help, bezwaar }: Uitleg) => (
  <>
    {help && (
      <p id={`${id}-help`} className="gewoon-help">
        {help}
      </p>
    )}
    {bezwaar && (
      <p id={`${id}-bezwaar`} className="gewoon-bezwaar">
        {bezwaar.message}
      </p>
    )}
  </>
);
