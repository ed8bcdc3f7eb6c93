import type { PubliekeBijeenkomst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useState } from 'react';
import { publiekAgendaAdres } from '../api/publiek-api';
import { naarBijeenkomst } from './adres';
import { isKomend } from './woorden';

type Props = { bijeenkomst: PubliekeBijeenkomst };

/** Without what else stands in the address now. */
const toLink = (id: string): string => new URL(naarBijeenkomst(id), location.href).href;

/** Passing the page on, keeping it, and the date in one's own agenda. */
export function Delen({ bijeenkomst }: Props) {
  const { bijeenkomstId, titel } = bijeenkomst;
  const [melding, setMelding] = useState('');
  const link = toLink(bijeenkomstId);
  const kopieer = () =>
    navigator.clipboard.writeText(link).then(
      () => setMelding('De link is gekopieerd.'),
      () => setMelding(`Kopiëren lukt hier niet. Dit is de link: ${link}`),
    );
  // Closing the sheet without a choice is no mistake.
  const deel = () => void navigator.share({ title: titel, url: link }).catch(() => undefined);
  return (
    <section className="delen" aria-label="Bewaren en delen">
      {isKomend(bijeenkomst) && (
        <a className="tekstknop" href={publiekAgendaAdres(bijeenkomstId)} download={`${titel}.ics`}>
          Zet in je agenda
        </a>
      )}
      {typeof navigator.share === 'function' && (
        <button type="button" className="tekstknop" onClick={deel}>
          Deel deze pagina
        </button>
      )}
      {navigator.clipboard && (
        <button type="button" className="tekstknop" onClick={kopieer}>
          Kopieer de link
        </button>
      )}
      <button type="button" className="tekstknop" onClick={() => print()}>
        Druk af
      </button>
      <p role="status" className="melding">
        {melding}
      </p>
      <p className="alleen-druk">{link}</p>
    </section>
  );
}
