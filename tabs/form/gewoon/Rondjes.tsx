import type { Optie } from '@domain/formulier/veld';
import type { InvoerAttributen } from './gewone-invoer';

const MAX_RONDJES = 7;
/** Few enough to see them all at once; more of them go into a list that opens. */
export const past = (opties: readonly Optie[]): boolean => opties.length <= MAX_RONDJES;

type Props = {
  attributen: InvoerAttributen;
  opties: readonly Optie[];
  gekozen: string | undefined;
  isVerplicht: boolean;
  /** Narrow ones that stand beside each other, such as numbers. */
  klein?: boolean;
  onKies(code: string | undefined): void;
};

/** One choice out of a few. A round button cannot be taken back, so an answer that may stay empty gets a way back. */
export function Rondjes({ attributen: { id }, opties, gekozen, isVerplicht, klein = false, onKies }: Props) {
  const wis = () => {
    onKies(undefined);
    // The button goes away with the choice.
    document.getElementById(id)?.focus();
  };
  return (
    <>
      <div className={klein ? 'gewoon-keuzes gewoon-schaal' : 'gewoon-keuzes'}>
        {opties.map(({ code, label }, plaats) => (
          <label key={code} className="gewoon-keuze">
            <input
              type="radio"
              id={plaats === 0 ? id : undefined}
              name={id}
              value={code}
              checked={gekozen === code}
              onChange={() => onKies(code)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {!isVerplicht && gekozen !== undefined && (
        <button type="button" className="gewoon-tekstknop" onClick={wis}>
          Wis keuze
        </button>
      )}
    </>
  );
}
