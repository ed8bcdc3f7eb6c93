import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useState } from 'react';
import type { Uitkomst } from '../api/request';
import { Feiten } from './Feiten';
import { FoutKader } from './FoutKader';
import { Pagina } from './Pagina';
import { useVerzenden } from './use-verzenden';
import { formatMoment } from './woorden';

type Props = {
  eigen: EigenAanmelding;
  antwoord(komt: boolean): Promise<Uitkomst<EigenAanmelding>>;
  onKlaar(nieuw: EigenAanmelding): void;
};

export function Aanbod({ eigen, antwoord, onKlaar }: Props) {
  const { mis, isBezig, verzend } = useVerzenden();
  const [keuze, setKeuze] = useState<boolean>();
  const { swv, bijeenkomst, aangebodenTot } = eigen;
  const geef = (komt: boolean) => {
    setKeuze(komt);
    void verzend(() => antwoord(komt), onKlaar);
  };
  const onderweg = (komt: boolean) => isBezig && keuze === komt;
  return (
    <Pagina
      titel="Er is een plek voor je"
      swv={swv}
      heeftFout={mis !== undefined}
      boven={
        <FoutKader mis={mis} nietGelukt="Je antwoord is nog niet verstuurd" onOpnieuw={() => geef(keuze ?? true)} />
      }
    >
      <p className="tekst">{bijeenkomst.titel}</p>
      {aangebodenTot && (
        <p>
          We houden de plek voor je vast tot <strong>{formatMoment(aangebodenTot)}</strong>. Daarna gaat hij naar de
          volgende op de wachtlijst.
        </p>
      )}
      <Feiten bijeenkomst={bijeenkomst} voorDeelnemer />
      <p className="knoppen">
        <button type="button" className="knop" aria-disabled={isBezig || undefined} onClick={() => geef(true)}>
          {onderweg(true) ? 'Bezig met versturen …' : 'Ja, ik kom'}
        </button>
        <button
          type="button"
          className="knop knop-open"
          aria-disabled={isBezig || undefined}
          onClick={() => geef(false)}
        >
          {onderweg(false) ? 'Bezig met versturen …' : 'Nee, geef de plek aan een ander'}
        </button>
      </p>
    </Pagina>
  );
}
