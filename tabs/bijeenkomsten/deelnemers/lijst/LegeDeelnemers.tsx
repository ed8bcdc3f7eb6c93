import { Button } from '@fluentui/react-components';
import { PeopleRegular, SearchRegular } from '@fluentui/react-icons';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { Leeg } from '../../../ui/Leeg';

const NOG_NIEMAND = {
  concept: 'Publiceer de bijeenkomst. Daarna kunnen scholen zich aanmelden.',
  open: 'Deel de link van de bijeenkomst met de scholen, of voeg iemand toe.',
  vol: 'Deel de link van de bijeenkomst met de scholen, of voeg iemand toe.',
  gesloten: 'Aanmelden is gesloten. Je kunt zelf nog iemand toevoegen.',
  voorbij: 'Voor deze bijeenkomst had niemand zich aangemeld.',
  afgezegd: 'Voor deze bijeenkomst had niemand zich aangemeld.',
} as const satisfies Record<BijeenkomstBeeld['fase'], string>;

type Props = { fase: BijeenkomstBeeld['fase']; isGefilterd: boolean; onWis(): void };

/** Nothing fits the question, or nobody has signed up yet. */
export function LegeDeelnemers({ fase, isGefilterd, onWis }: Props) {
  if (!isGefilterd)
    return (
      <Leeg icon={PeopleRegular} titel="Nog geen deelnemers">
        {NOG_NIEMAND[fase]}
      </Leeg>
    );
  return (
    <Leeg icon={SearchRegular} titel="Niemand gevonden" actie={<Button onClick={onWis}>Wis zoeken en filter</Button>}>
      Kijk of de naam klopt, of kies Iedereen.
    </Leeg>
  );
}
