import { makeStyles } from '@fluentui/react-components';
import type { OptieBron } from '@domain/formulier/veld';
import { text } from '../../ui/layout';
import { NaarStap } from './StapLink';

const TEKST = {
  gebieden: { tekst: 'Er is nog geen gebied gekozen. Vink in stap 4 aan waar je aan werkt.', nummer: 4 },
  gezaghebbenden: { tekst: 'Er staat nog geen gezaghebbende in stap 1. Vul die daar eerst in.', nummer: 1 },
  tussendoelen: { tekst: 'Er is nog geen tussendoel. Maak dat eerst in stap 8.', nummer: 8 },
} as const satisfies Record<OptieBron, { tekst: string; nummer: number }>;

const useStyles = makeStyles({
  root: { ...text.body, display: 'flex', flexWrap: 'wrap', columnGap: '8px', margin: 0 },
});

/** Options that come from another step which has none yet: says so, and shows the way. */
export function BijLegeBron({ bron, dossierId }: { bron: OptieBron; dossierId: string }) {
  const { tekst, nummer } = TEKST[bron];
  return (
    <p className={useStyles().root}>
      <span>{tekst}</span>
      <NaarStap dossierId={dossierId} nummer={nummer} />
    </p>
  );
}
