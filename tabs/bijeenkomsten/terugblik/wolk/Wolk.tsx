import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Woord } from '@domain/woordwolk/count-woorden';
import { useMedia } from '../../../ui/use-media';
import { query } from '../../../ui/layout';
import { useWolk } from './use-wolk';
import { describeWolk, LETTER, LETTER_DIKTE, MAAT, toonVan, type GeplaatstWoord, type LegWolk } from './wolk-vorm';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', maxHeight: '360px', '@media print': { maxHeight: '70mm' } },
  woord: { cursor: 'pointer', ':hover': { textDecorationLine: 'underline' } },
  veel: { fill: tokens.colorBrandForeground1 },
  midden: { fill: tokens.colorNeutralForeground2 },
  weinig: { fill: tokens.colorNeutralForeground3 },
  gekozen: { textDecorationLine: 'underline' },
});

type Props = {
  vraag: string;
  woorden: readonly Woord[];
  gekozen: string | undefined;
  onKies(woord: string): void;
  leg: LegWolk;
};

/** Follows the table beside it: there a word is chosen with the keyboard. */
export function Wolk({ vraag, woorden, gekozen, onKies, leg }: Props) {
  const styles = useStyles();
  const maat = useMedia(query.phone) ? MAAT.smal : MAAT.breed;
  const plaatsen = useWolk(woorden, maat, leg);
  const personen = new Map(woorden.map((woord) => [woord.woord, woord.personen]));
  const meest = woorden[0]?.personen ?? 0;
  const klasse = ({ tekst }: GeplaatstWoord) =>
    mergeClasses(styles.woord, styles[toonVan(personen.get(tekst) ?? 0, meest)], tekst === gekozen && styles.gekozen);
  const { breedte, hoogte } = maat;
  return (
    <svg
      role="img"
      aria-label={describeWolk(vraag, woorden)}
      className={styles.root}
      viewBox={`${-breedte / 2} ${-hoogte / 2} ${breedte} ${hoogte}`}
      fontFamily={LETTER}
      fontWeight={LETTER_DIKTE}
      textAnchor="middle"
    >
      {plaatsen?.map((plaats) => (
        <text
          key={plaats.tekst}
          x={plaats.x}
          y={plaats.y}
          fontSize={plaats.grootte}
          className={klasse(plaats)}
          onClick={() => onKies(plaats.tekst)}
        >
          {plaats.tekst}
        </text>
      ))}
    </svg>
  );
}
