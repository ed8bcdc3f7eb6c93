import type { Bijeenkomst } from '../bijeenkomst/bijeenkomst';
import { judgeFase } from '../bijeenkomst/fase';
import type { Refusal } from '../result';
import type { NieuwsbriefOnderdeel } from './nieuwsbrief';

const HOE = 'Haal dit onderdeel weg, of kies Eigen tekst en schrijf het anders.';

const weiger = ({ id }: NieuwsbriefOnderdeel, waarom: string): Refusal => ({
  code: 'regel',
  message: `${waarom} ${HOE}`,
  pad: `onderdelen/${id}/onderdeelSoort`,
});

/** An announcement copied earlier; `bijeenkomst` is how it stands now. */
export function checkBijeenkomstNu(
  onderdeel: NieuwsbriefOnderdeel,
  bijeenkomst: Bijeenkomst | undefined,
  nu: string,
): readonly Refusal[] {
  const fase = bijeenkomst && judgeFase(bijeenkomst, nu);
  if (fase === undefined || fase === 'concept' || fase === 'afgezegd')
    return [weiger(onderdeel, 'Deze bijeenkomst gaat niet door.')];
  // A look back has no link to sign up.
  return fase === 'voorbij' && onderdeel.link ? [weiger(onderdeel, 'Deze bijeenkomst is al geweest.')] : [];
}

export const checkArtikelNu = (onderdeel: NieuwsbriefOnderdeel, isGepubliceerd: boolean): readonly Refusal[] =>
  isGepubliceerd ? [] : [weiger(onderdeel, 'Dit artikel staat niet meer in de uitleg.')];
