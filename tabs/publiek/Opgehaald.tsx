import type { Refusal } from '@domain/result';
import type { ReactNode } from 'react';
import { describeLaadStoring } from './describe-storing';
import { Laden } from './Laden';
import { Pagina } from './Pagina';
import type { Geladen } from './use-laden';

type Props<T> = {
  geladen: Geladen<T>;
  /** `Bijeenkomsten` */
  wat: string;
  opnieuw(): void;
  /** The page for who asked for something that is not there. */
  geweigerd(refusal: Refusal): ReactNode;
  children(waarde: T): ReactNode;
};

/** A page once its contents are there; until then, and when that fails, what there is to say. */
export function Opgehaald<T>({ geladen, wat, opnieuw, geweigerd, children }: Props<T>) {
  if (geladen.stand === 'laden') return <Laden wat={wat} />;
  if (geladen.stand === 'er') return children(geladen.waarde);
  if (geladen.stand === 'geweigerd') return geweigerd(geladen.refusal);
  return (
    <Pagina titel="De pagina is niet geladen" vervangt>
      <p>{describeLaadStoring(geladen.storing)}</p>
      <button type="button" className="knop" onClick={opnieuw}>
        Probeer opnieuw
      </button>
    </Pagina>
  );
}
