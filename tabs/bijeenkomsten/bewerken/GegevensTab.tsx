import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { KiesTekst } from '../../form/conflict/KiesTekst';
import { BewaarBalk } from './BewaarBalk';
import { GegevensFormulier } from './GegevensFormulier';
import type { Gegevens } from './use-gegevens';

type Props = { beeld: BijeenkomstBeeld; gegevens: Gegevens; ik: Medewerker };

/** Everything staff filled in, to read or to change. */
export function GegevensTab({ beeld, gegevens, ik }: Props) {
  return (
    <>
      <GegevensFormulier velden={gegevens.velden} waarden={gegevens.waarden} />
      <BewaarBalk beeld={beeld} gegevens={gegevens} />
      <KiesTekst werk={gegevens} ik={ik} overDeRest="Heb je gekozen? Bewaar dan onder het formulier." />
    </>
  );
}
