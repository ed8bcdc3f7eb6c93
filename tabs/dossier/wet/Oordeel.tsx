import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WetUitkomst } from '@domain/wet/wet-uitkomst';
import { media, text } from '../../ui/layout';
import { OORDEEL_ICON, useKleurStyles, useVlakStyles } from './oordeel-uiterlijk';
import { ZesWekenBalk } from './ZesWekenBalk';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) 260px',
    alignItems: 'center',
    columnGap: '20px',
    padding: '16px 20px 16px 24px',
    borderRadius: '8px',
    [media.narrow]: { gridTemplateColumns: 'auto minmax(0, 1fr)', rowGap: '16px' },
    [media.phone]: { columnGap: '12px', padding: '16px' },
  },
  icon: { fontSize: '28px', alignSelf: 'center', [media.phone]: { fontSize: '24px', alignSelf: 'start' } },
  titel: { ...text.cardTitle, fontSize: '18px', lineHeight: '24px' },
  vervolg: { ...text.body, margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  zesWeken: {
    paddingLeft: '20px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [media.narrow]: {
      gridColumn: '1 / -1',
      padding: '16px 0 0',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** The one answer, the next act, and how much of the six weeks is left. */
export function Oordeel({ uitkomst }: { uitkomst: WetUitkomst }) {
  const styles = useStyles();
  const { oordeel, zesWeken } = uitkomst;
  const vlak = useVlakStyles()[oordeel.soort];
  const kleur = useKleurStyles()[oordeel.soort];
  const Icon = OORDEEL_ICON[oordeel.soort];
  return (
    <div className={mergeClasses(styles.root, vlak)} role="status">
      <Icon aria-hidden className={mergeClasses(styles.icon, kleur)} />
      <div>
        <h2 className={styles.titel}>{oordeel.titel}</h2>
        <p className={styles.vervolg}>
          {oordeel.vervolg}
          {oordeel.verwijzing && (
            <>
              {' '}
              <Link inline href={oordeel.verwijzing.adres} target="_blank" rel="noreferrer">
                {oordeel.verwijzing.tekst}
              </Link>
            </>
          )}
        </p>
      </div>
      {zesWeken && (
        <div className={styles.zesWeken}>
          <ZesWekenBalk zesWeken={zesWeken} />
        </div>
      )}
    </div>
  );
}
