import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { media, text } from './layout';

const useStyles = makeStyles({
  who: {
    ...text.context,
    display: 'flex',
    alignItems: 'center',
    columnGap: '16px',
    minWidth: 0,
    // Three rooms and a person do not fit in 320.
    [media.smallPhone]: { display: 'none' },
  },
  school: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    [media.narrow]: { display: 'none' },
  },
  person: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    columnGap: '8px',
    minWidth: 0,
    [media.narrow]: { flexShrink: 1 },
  },
  // Fluent's Avatar would cost the first screen six kilobyte for these two letters.
  avatar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '28px',
    height: '28px',
    flexShrink: 0,
    borderRadius: '14px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: '12px',
    fontWeight: 600,
    color: tokens.colorNeutralForegroundStaticInverted,
    backgroundColor: tokens.colorBrandBackgroundStatic,
  },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [media.phone]: { display: 'none' },
  },
  role: { color: tokens.colorNeutralForeground3, [media.narrow]: { display: 'none' } },
});

const initialenVan = (naam: string): string => {
  const woorden = naam.split(' ');
  return [woorden[0], woorden.length > 1 ? woorden.at(-1) : ''].map((woord) => woord?.charAt(0) ?? '').join('');
};

/** Staff of the swv see schools, but are of none. */
const schoolOf = ({ scholen, swv, magBijeenkomstenBeheren }: Ik) =>
  scholen.length === 1 && !magBijeenkomstenBeheren ? scholen[0]?.naam : swv;

/** Who is signed in, and for whom they work. */
export function Persoon({ ik }: { ik: Ik }) {
  const styles = useStyles();
  const { naam } = ik.medewerker;
  return (
    <div className={styles.who}>
      <span className={styles.school}>{schoolOf(ik)}</span>
      <span className={styles.person}>
        <span className={styles.avatar} role="img" aria-label={`${naam}, ${ik.functie}`}>
          {initialenVan(naam)}
        </span>
        <span className={styles.name} aria-hidden>
          {naam}
          <span className={styles.role}> · {ik.functie}</span>
        </span>
      </span>
    </div>
  );
}
