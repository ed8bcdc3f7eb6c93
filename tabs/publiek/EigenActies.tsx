import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { naarBijeenkomst } from './adres';
import { AgendaKnop } from './AgendaKnop';
import { isKomend } from './woorden';

type Props = { eigen: EigenAanmelding; onOpen(scherm: 'wijzigen' | 'afmelden'): void };

/** What somebody with a place, or who lost it, wants first. */
export function EersteActie({ eigen: { status, bijeenkomst } }: Pick<Props, 'eigen'>) {
  if (!isKomend(bijeenkomst)) return null;
  if (status === 'bevestigd') return <AgendaKnop bijeenkomst={bijeenkomst} />;
  if (status !== 'geannuleerd') return null;
  return (
    <p>
      <a className="knop" href={naarBijeenkomst(bijeenkomst.bijeenkomstId)}>
        Meld je opnieuw aan
      </a>
    </p>
  );
}

export const WijzigActies = ({ eigen: { status, magWijzigen, magAfmelden }, onOpen }: Props) => (
  <p className="knoppen">
    {magWijzigen && (
      <button type="button" className="knop knop-open" onClick={() => onOpen('wijzigen')}>
        Wijzig mijn aanmelding
      </button>
    )}
    {magAfmelden && (
      <button type="button" className="knop knop-open" onClick={() => onOpen('afmelden')}>
        {status === 'wachtlijst' ? 'Haal me van de wachtlijst' : 'Meld me af'}
      </button>
    )}
  </p>
);
