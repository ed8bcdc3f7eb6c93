import type { PubliekeSchool } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { naarAntwoord, type InvoerAttributen } from './gewone-invoer';
import { useKeuzelijst } from './use-keuzelijst';
import { toSchoolTekst, zoekScholen } from './zoek-scholen';

type Props = {
  scholen: readonly PubliekeSchool[];
  tekst: string;
  attributen: InvoerAttributen;
  onTekst(tekst: string | undefined): void;
};

/** Offers schools while somebody types; any other text is fine too. */
export function SchoolZoeker({ scholen, tekst, attributen, onTekst }: Props) {
  const gevonden = zoekScholen(scholen, tekst);
  const lijst = useKeuzelijst({ gevonden, onKies: (school: PubliekeSchool) => onTekst(toSchoolTekst(school)) });
  const { id } = attributen;
  const optieId = (plaats: number) => `${id}-optie-${plaats}`;
  return (
    <div className="gewoon-zoeker">
      <input
        {...attributen}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={lijst.isOpen}
        aria-controls={`${id}-lijst`}
        aria-activedescendant={lijst.actief >= 0 ? optieId(lijst.actief) : undefined}
        autoComplete="off"
        spellCheck={false}
        value={tekst}
        onChange={({ target }) => {
          onTekst(naarAntwoord(target.value));
          if (target.value.trim()) lijst.open();
          else lijst.sluit();
        }}
        onKeyDown={lijst.onKeyDown}
        onBlur={lijst.sluit}
      />
      <ul id={`${id}-lijst`} role="listbox" aria-label="Scholen" hidden={!lijst.isOpen}>
        {gevonden.map((school, plaats) => (
          <li
            key={school.id}
            id={optieId(plaats)}
            role="option"
            aria-selected={plaats === lijst.actief}
            // Before the input loses the focus, which would close the list.
            onMouseDown={(event) => {
              event.preventDefault();
              lijst.kies(school);
            }}
          >
            {school.naam} <span>{[school.id, school.wijk].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      <p className="gewoon-ongezien" role="status">
        {lijst.isOpen && (gevonden.length === 1 ? '1 school gevonden' : `${gevonden.length} scholen gevonden`)}
      </p>
    </div>
  );
}
