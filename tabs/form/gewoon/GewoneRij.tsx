import type { PubliekeSchool } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Rij } from '@domain/formulier/antwoord';
import { listZichtbareVelden } from '@domain/formulier/check-antwoorden';
import type { LijstVeld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { GewoonVeld } from './GewoonVeld';
import { metHoofdletter } from './met-hoofdletter';

type Props = {
  veld: LijstVeld;
  rij: Rij;
  /** From 1. */
  nummer: number;
  bezwaren: readonly Refusal[];
  scholen: readonly PubliekeSchool[];
  idPrefix: string;
  onRij(rij: Rij): void;
  onVerwijder(): void;
};

export const GewoneRij = ({ veld, rij, nummer, bezwaren, scholen, idPrefix, onRij, onVerwijder }: Props) => (
  <fieldset className="gewoon-rij">
    <legend>{`${metHoofdletter(veld.rijNaam)} ${nummer}`}</legend>
    {listZichtbareVelden(veld.velden, rij).map((rijVeld) => (
      <GewoonVeld
        key={rijVeld.naam}
        veld={rijVeld}
        pad={`${veld.naam}/${rij.id}/${rijVeld.naam}`}
        antwoorden={rij}
        bezwaren={bezwaren}
        scholen={scholen}
        idPrefix={idPrefix}
        inRij
        onWaarde={(waarde) => onRij({ ...rij, [rijVeld.naam]: waarde })}
      />
    ))}
    <button type="button" className="gewoon-tekstknop" onClick={onVerwijder}>
      {`Verwijder ${veld.rijNaam} ${nummer}`}
    </button>
  </fieldset>
);
