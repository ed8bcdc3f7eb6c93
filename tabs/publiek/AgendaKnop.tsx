import type { PubliekeBijeenkomst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { publiekAgendaAdres } from '../api/publiek-api';

/** A plain link: a telephone offers to put it in the agenda. */
export const AgendaKnop = ({ bijeenkomst: { bijeenkomstId } }: { bijeenkomst: PubliekeBijeenkomst }) => (
  <p>
    <a className="knop" href={publiekAgendaAdres(bijeenkomstId)} download>
      Zet in je agenda
    </a>
  </p>
);
