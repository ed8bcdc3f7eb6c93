import type { PubliekeBijeenkomst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatWeekdag } from '@domain/datum/tijd';

type Props = {
  bijeenkomsten: readonly PubliekeBijeenkomst[];
  gekozen: string;
  onKies(bijeenkomstId: string): void;
};

export const KiesBijeenkomst = ({ bijeenkomsten, gekozen, onKies }: Props) => (
  <div className="gewoon">
    <div className="gewoon-veld">
      <label className="gewoon-label" htmlFor="welke">
        Voor welke bijeenkomst?
      </label>
      <select id="welke" value={gekozen} onChange={({ target }) => onKies(target.value)}>
        {bijeenkomsten.map(({ bijeenkomstId, titel, datum }) => (
          <option key={bijeenkomstId} value={bijeenkomstId}>
            {`${formatWeekdag(datum)}: ${titel}`}
          </option>
        ))}
      </select>
    </div>
  </div>
);
