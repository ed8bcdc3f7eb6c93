import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { Link } from 'wouter';
import { focusRing, media, size, text, visuallyHidden } from './layout';
import { Logo } from './Logo';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    columnGap: '36px',
    height: `${size.appHeader}px`,
    paddingInline: '24px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: '-2px',
    [media.phone]: { paddingInline: '12px', columnGap: '20px' },
  },
  hiddenOnPhone: { [media.phone]: { display: 'none' } },
  brand: {
    ...text.body,
    display: 'flex',
    alignItems: 'center',
    columnGap: '10px',
    fontWeight: 600,
    '@media (max-width: 419.98px)': { display: 'none' },
  },
  brandName: { whiteSpace: 'nowrap', [media.phone]: visuallyHidden },
  nav: { display: 'flex', alignSelf: 'stretch', flexGrow: 1, columnGap: '24px', [media.phone]: { columnGap: '12px' } },
  link: {
    ...text.body,
    ...focusRing,
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorBrandForeground1 },
    '@media (max-width: 419.98px)': { fontSize: '13px' },
  },
  hier: {
    fontWeight: 600,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: 0,
      bottom: 0,
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandForeground1,
    },
  },
  count: {
    fontSize: '12px',
    lineHeight: '16px',
    minWidth: '16px',
    padding: '0 4px',
    boxSizing: 'border-box',
    borderRadius: '8px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  stip: {
    width: '8px',
    height: '8px',
    flexShrink: 0,
    borderRadius: '4px',
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: 'none',
  },
  countHier: { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground },
  who: {
    ...text.context,
    display: 'flex',
    alignItems: 'center',
    columnGap: '16px',
    minWidth: 0,
    // Three rooms and a person do not fit in 320.
    '@media (max-width: 419.98px)': { display: 'none' },
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

type Props = { ik?: Ik | undefined; aantalTaken?: number | undefined; wachtHelpdesk?: boolean; location: string };

const initialenVan = (naam: string): string => {
  const woorden = naam.split(' ');
  return [woorden[0], woorden.length > 1 ? woorden.at(-1) : ''].map((woord) => woord?.charAt(0) ?? '').join('');
};

/** Staff of the swv see schools, but are of none. */
const schoolOf = ({ scholen, swv, magBijeenkomstenBeheren }: Ik) =>
  scholen.length === 1 && !magBijeenkomstenBeheren ? scholen[0]?.naam : swv;

function Person({ ik }: { ik: Ik }) {
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

const Telling = ({ aantal, isHier }: { aantal: number; isHier: boolean }) => {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.count, isHier && styles.countHier)}
      role="img"
      aria-label={aantal === 1 ? '1 taak' : `${aantal} taken`}
    >
      {aantal}
    </span>
  );
};

type KamerProps = { href: string; label: string; location: string; isHier: boolean; aantal?: number; wacht?: boolean };

/** `page` on the room itself, `true` on what lies in it. */
function Kamer({ href, label, location, isHier, aantal = 0, wacht = false }: KamerProps) {
  const styles = useStyles();
  const huidig = location === href ? 'page' : 'true';
  return (
    <Link
      href={href}
      className={mergeClasses(styles.link, isHier && styles.hier)}
      {...(isHier && { 'aria-current': huidig })}
    >
      {label}
      {aantal > 0 && <Telling aantal={aantal} isHier={isHier} />}
      {wacht && <span className={styles.stip} role="img" aria-label="er wacht iets op jou" />}
    </Link>
  );
}

/** Explanation and newsletters lie in the room of the helpdesk. */
const HELPDESK = ['/helpdesk', '/kennisbank', '/nieuwsbrieven'] as const;

/** Whoever has to do with it; the server asks again. */
const isBeheerder = (ik: Ik | undefined): boolean => ik?.medewerker.rollen.includes('beheer') ?? false;

type KamersProps = Required<Pick<Props, 'aantalTaken' | 'wachtHelpdesk' | 'location'>> & { ik: Ik | undefined };

/** Only rooms that exist, and that this person has something to do in, get a link here. */
function Kamers({ ik, aantalTaken, wachtHelpdesk, location }: KamersProps) {
  const isIn = (...begin: readonly string[]) => begin.some((een) => location.startsWith(een));
  const isHelpdesk = isIn(...HELPDESK);
  return (
    <nav className={useStyles().nav} aria-label="Onderdelen">
      {ik?.heeftWerkvoorraad !== false && (
        <Kamer
          href="/"
          label="Werkvoorraad"
          location={location}
          isHier={!isHelpdesk && !isIn('/bijeenkomsten', '/beheer')}
          aantal={aantalTaken}
        />
      )}
      <Kamer href="/bijeenkomsten" label="Bijeenkomsten" location={location} isHier={isIn('/bijeenkomsten')} />
      <Kamer href="/helpdesk" label="Helpdesk" location={location} isHier={isHelpdesk} wacht={wachtHelpdesk} />
      {isBeheerder(ik) && <Kamer href="/beheer" label="Beheer" location={location} isHier={isIn('/beheer')} />}
    </nav>
  );
}

/** Who it is of, the rooms, and who is there. */
export function AppHeader({ ik, aantalTaken = 0, wachtHelpdesk = false, location }: Props) {
  const styles = useStyles();
  return (
    <header
      className={mergeClasses(styles.root, location.startsWith('/dossiers/') && styles.hiddenOnPhone)}
      data-regio="menu"
      tabIndex={-1}
      aria-label="Menu"
    >
      <span className={styles.brand}>
        <Logo />
        <span className={styles.brandName}>TOP Dossier</span>
      </span>
      <Kamers ik={ik} aantalTaken={aantalTaken} wachtHelpdesk={wachtHelpdesk} location={location} />
      {ik && <Person ik={ik} />}
    </header>
  );
}
