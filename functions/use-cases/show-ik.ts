import type { Medewerker } from '@domain/adresboek/medewerker';
import { accept, type Result } from '@domain/result';
import { listBereik } from '@domain/toegang/bereik';
import { describeFunctie } from '@domain/toegang/functie';
import { mayBeheerBijeenkomsten } from '@domain/toegang/bijeenkomsten';
import { listScholenOmTeOpenen } from '@domain/toegang/toegang';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import type { Deps, Instellingen } from './deps';

export type ShowIk = (medewerker: Medewerker) => Promise<Result<Ik>>;

export const createShowIk =
  ({ adresboek, swv }: Pick<Deps, 'adresboek'> & Pick<Instellingen, 'swv'>): ShowIk =>
  async (medewerker) => {
    const scholen = await adresboek.listScholen();
    const bereik = listBereik(medewerker, scholen);
    return accept({
      medewerker,
      functie: describeFunctie(medewerker),
      scholen: scholen.filter(({ id }) => bereik.some((deel) => deel.scholen.includes(id))),
      swv,
      magDossierOpenen: listScholenOmTeOpenen(medewerker, scholen).length > 0,
      heeftWerkvoorraad: bereik.length > 0,
      magBijeenkomstenBeheren: mayBeheerBijeenkomsten(medewerker),
    });
  };
