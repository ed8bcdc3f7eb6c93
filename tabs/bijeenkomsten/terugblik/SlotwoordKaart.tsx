import type { OpenAntwoord } from '@domain/woordwolk/count-woorden';
import { AntwoordLijst } from './AntwoordLijst';
import { useKaartStyles } from './kaart-styles';

const TITEL = 'Wil je nog iets kwijt?';

/** What people still wanted to say, without names. */
export function SlotwoordKaart({ antwoorden }: { antwoorden: readonly OpenAntwoord[] }) {
  const kaart = useKaartStyles();
  if (antwoorden.length === 0) return null;
  return (
    <section className={kaart.kaart} aria-label={TITEL}>
      <div className={kaart.kop}>
        <h2 className={kaart.titel}>{TITEL}</h2>
        <p className={kaart.onder}>
          {antwoorden.length === 1 ? '1 antwoord' : `${antwoorden.length} antwoorden`}, zonder namen
        </p>
      </div>
      <div className={kaart.inhoud}>
        <AntwoordLijst antwoorden={antwoorden} label={TITEL} />
      </div>
    </section>
  );
}
