import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { EnkelVeld, Veld } from '@domain/formulier/veld';
import type { Pad } from '@domain/formulier/wijziging';
import { focusRing, media, text } from '../ui/layout';
import { EnkelVeldInvoer } from './EnkelVeldInvoer';
import { metRuimte } from './rooster';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    columnGap: '16px',
    rowGap: '18px',
    // On a phone 16 px, or Safari zooms in on the field.
    [media.phone]: { '& input, & textarea, & select': { fontSize: '16px' } },
  },
  compact: { rowGap: '12px' },
  meer: { gridColumn: 'span 6', '&[open] > summary > svg': { transform: 'rotate(90deg)' } },
  samenvatting: {
    ...text.help,
    ...focusRing,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    cursor: 'pointer',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
  },
  pijl: { fontSize: '16px' },
  extra: { marginTop: '12px', color: tokens.colorNeutralForeground1 },
});

type Props = { velden: readonly EnkelVeld[]; voor?: Pad; isCompact?: boolean };

const isExtra = ({ isExtra }: Veld): boolean => isExtra === true;

/** Single velden in three columns on a wide screen, two below 1024 and one on a phone; the extra ones under *Meer velden*. */
export function VeldenRooster({ velden, voor = '', isCompact = false }: Props) {
  const styles = useStyles();
  const rooster = mergeClasses(styles.root, isCompact && styles.compact);
  const toon = (veld: EnkelVeld) => (
    <EnkelVeldInvoer key={veld.naam} veld={veld} pad={voor + veld.naam} isCompact={isCompact} />
  );
  const extra = velden.filter(isExtra);
  return (
    <div className={rooster}>
      {metRuimte(velden.filter((veld) => !isExtra(veld))).map(toon)}
      {extra.length > 0 && (
        <details className={styles.meer}>
          <summary className={styles.samenvatting}>
            <ChevronRightRegular className={styles.pijl} aria-hidden />
            Meer velden
          </summary>
          <div className={mergeClasses(rooster, styles.extra)}>{metRuimte(extra).map(toon)}</div>
        </details>
      )}
    </div>
  );
}
