import type { DatumVeld, TijdVeld } from '@domain/formulier/veld';
import { naarAntwoord, toTekst, type GewoneInvoerProps } from './gewone-invoer';

/** Without limits in the calendar: a day outside them gets a message that says which days are fine. */
export const GewoneDatum = ({ waarde, attributen, onWaarde }: GewoneInvoerProps<DatumVeld>) => (
  <input
    {...attributen}
    type="date"
    className="gewoon-kort"
    value={toTekst(waarde)}
    onChange={({ target }) => onWaarde(naarAntwoord(target.value))}
  />
);

/** Some browsers add seconds when asked for a time. */
export const GewoneTijd = ({ waarde, attributen, onWaarde }: GewoneInvoerProps<TijdVeld>) => (
  <input
    {...attributen}
    type="time"
    className="gewoon-kort"
    value={toTekst(waarde)}
    onChange={({ target }) => onWaarde(naarAntwoord(target.value.slice(0, 5)))}
  />
);
