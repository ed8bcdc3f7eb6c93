import type { PersoonVeld, TekstVeld } from '@domain/formulier/veld';
import { naarAntwoord, toTekst, type GewoneInvoerProps } from './gewone-invoer';
import { SchoolZoeker } from './SchoolZoeker';

type Props = GewoneInvoerProps<TekstVeld> | GewoneInvoerProps<PersoonVeld>;

/** What the browser may know of the visitor. Source: WCAG 2.2, 1.3.5. */
const AUTOCOMPLETE: Readonly<Record<string, string>> = { naam: 'name', email: 'email', tel: 'tel' };

export function GewoneTekst(props: Props) {
  const { veld, waarde, attributen, scholen, onWaarde } = props;
  if (veld.soort === 'tekst' && veld.suggesties === 'scholen')
    return <SchoolZoeker scholen={scholen} tekst={toTekst(waarde)} attributen={attributen} onTekst={onWaarde} />;
  return <VrijeTekst {...props} />;
}

function VrijeTekst({ veld, waarde, attributen, inRij, onWaarde }: Props) {
  const soort = (veld.soort === 'tekst' && veld.invoer) || 'text';
  const bekend = AUTOCOMPLETE[soort] ?? AUTOCOMPLETE[veld.naam];
  return (
    <input
      {...attributen}
      type={soort}
      autoComplete={inRij ? 'off' : (bekend ?? 'off')}
      spellCheck={bekend ? false : undefined}
      value={toTekst(waarde)}
      onChange={({ target }) => onWaarde(naarAntwoord(target.value))}
    />
  );
}
