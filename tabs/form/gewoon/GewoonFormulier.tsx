import type { PubliekeSchool } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { leesRijen, type Antwoord, type Antwoorden, type EnkelAntwoord } from '@domain/formulier/antwoord';
import { listZichtbareVelden } from '@domain/formulier/check-antwoorden';
import type { Veld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { GewoneLijst } from './GewoneLijst';
import { GewoonVeld } from './GewoonVeld';

type Props = {
  velden: readonly Veld[];
  antwoorden: Antwoorden;
  /** Each stands at its `pad`; one without a pad is for the page around the form. */
  bezwaren: readonly Refusal[];
  onChange(antwoorden: Antwoorden): void;
  scholen?: readonly PubliekeSchool[];
  idPrefix?: string;
};

const GEEN_SCHOLEN: readonly PubliekeSchool[] = [];

/** Draws any list of velden with the inputs of the browser. Needs the styles of `GEWOON_CSS` around it. */
export function GewoonFormulier({
  velden,
  antwoorden,
  bezwaren,
  onChange,
  scholen = GEEN_SCHOLEN,
  idPrefix = 'gewoon-',
}: Props) {
  const zet = (naam: string) => (waarde: Antwoord | EnkelAntwoord | undefined) =>
    onChange({ ...antwoorden, [naam]: waarde });
  return (
    <div className="gewoon">
      {listZichtbareVelden(velden, antwoorden).map((veld) =>
        veld.soort === 'lijst' ? (
          <GewoneLijst
            key={veld.naam}
            veld={veld}
            rijen={leesRijen(antwoorden, veld.naam)}
            bezwaren={bezwaren}
            scholen={scholen}
            idPrefix={idPrefix}
            onRijen={zet(veld.naam)}
          />
        ) : (
          <GewoonVeld
            key={veld.naam}
            veld={veld}
            pad={veld.naam}
            antwoorden={antwoorden}
            bezwaren={bezwaren}
            scholen={scholen}
            idPrefix={idPrefix}
            inRij={false}
            onWaarde={zet(veld.naam)}
          />
        ),
      )}
    </div>
  );
}
