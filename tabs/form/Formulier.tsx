import { makeStyles } from '@fluentui/react-components';
import { listZichtbareVelden } from '@domain/formulier/check-antwoorden';
import type { EnkelVeld, LijstVeld, Veld } from '@domain/formulier/veld';
import { AlleenLezen } from './AlleenLezen';
import { useFormulier } from './formulier-context';
import { Lijst } from './lijst/Lijst';
import { VeldenRooster } from './VeldenRooster';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', rowGap: '24px' } });

type Blok = { soort: 'velden'; velden: readonly EnkelVeld[] } | { soort: 'lijst'; veld: LijstVeld };

/** Single velden that follow each other share a grid; a lijst stands by itself. The order stays. */
function listBlokken(velden: readonly Veld[]): readonly Blok[] {
  const blokken: Blok[] = [];
  for (const veld of velden) {
    const laatste = blokken.at(-1);
    if (veld.soort === 'lijst') blokken.push({ soort: 'lijst', veld });
    else if (laatste?.soort === 'velden')
      blokken[blokken.length - 1] = { soort: 'velden', velden: [...laatste.velden, veld] };
    else blokken.push({ soort: 'velden', velden: [veld] });
  }
  return blokken;
}

/** Draws any list of velden. What stands in them and what may be done comes from the `FormulierProvider` around it. */
export function Formulier({ velden }: { velden: readonly Veld[] }) {
  const styles = useStyles();
  const { antwoorden, isAlleenLezen } = useFormulier();
  const zichtbaar = listZichtbareVelden(velden, antwoorden);
  if (isAlleenLezen) return <AlleenLezen velden={zichtbaar} />;
  return (
    <div className={styles.root}>
      {listBlokken(zichtbaar).map((blok) =>
        blok.soort === 'lijst' ? (
          <Lijst key={blok.veld.naam} veld={blok.veld} />
        ) : (
          <VeldenRooster key={blok.velden[0]?.naam} velden={blok.velden} />
        ),
      )}
    </div>
  );
}
