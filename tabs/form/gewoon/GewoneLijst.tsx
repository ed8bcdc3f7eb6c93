import type { PubliekeSchool } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Rij } from '@domain/formulier/antwoord';
import type { LijstVeld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import { GewoneRij } from './GewoneRij';
import { toInvoerId } from './invoer-id';
import { metHoofdletter } from './met-hoofdletter';
import { beschrijf, VeldTekst, type Uitleg } from './VeldTekst';

type Props = {
  veld: LijstVeld;
  rijen: readonly Rij[];
  bezwaren: readonly Refusal[];
  scholen: readonly PubliekeSchool[];
  idPrefix: string;
  onRijen(rijen: readonly Rij[] | undefined): void;
};

/** What is put on the screen now can take the focus after it. */
const focusStraks = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus());

/** Rows one below the other, with a button that adds one. */
export function GewoneLijst({ veld, rijen, bezwaren, scholen, idPrefix, onRijen }: Props) {
  const [gebeurd, setGebeurd] = useState('');
  const { naam, rijNaam, maxRijen, velden } = veld;
  const bezwaar = bezwaren.find(({ pad }) => pad === naam);
  const uitleg: Uitleg = { id: toInvoerId(naam, idPrefix), help: veld.help, bezwaar };
  const voegToe = () => {
    const rijId = crypto.randomUUID();
    onRijen([...rijen, { id: rijId }]);
    setGebeurd('');
    focusStraks(toInvoerId(`${naam}/${rijId}/${velden[0]?.naam}`, idPrefix));
  };
  const verwijder = (plaats: number) => {
    const over = rijen.filter((_, ander) => ander !== plaats);
    onRijen(over.length > 0 ? over : undefined);
    setGebeurd(`${metHoofdletter(rijNaam)} ${plaats + 1} is verwijderd.`);
    focusStraks(uitleg.id);
  };
  return (
    <fieldset className={`gewoon-veld${bezwaar ? ' gewoon-mis' : ''}`} aria-describedby={beschrijf(uitleg)}>
      <legend className="gewoon-label">{veld.label}</legend>
      <VeldTekst {...uitleg} />
      {rijen.map((rij, plaats) => (
        <GewoneRij
          key={rij.id}
          veld={veld}
          rij={rij}
          nummer={plaats + 1}
          bezwaren={bezwaren}
          scholen={scholen}
          idPrefix={idPrefix}
          onRij={(nieuw) => onRijen(rijen.map((oud) => (oud === rij ? nieuw : oud)))}
          onVerwijder={() => verwijder(plaats)}
        />
      ))}
      {rijen.length < maxRijen ? (
        <button type="button" id={uitleg.id} className="gewoon-knop" onClick={voegToe}>
          {`${metHoofdletter(rijNaam)} toevoegen`}
        </button>
      ) : (
        <p id={uitleg.id} tabIndex={-1} className="gewoon-help">{`Meer dan ${maxRijen} past hier niet.`}</p>
      )}
      <p className="gewoon-ongezien" role="status">
        {gebeurd}
      </p>
    </fieldset>
  );
}
