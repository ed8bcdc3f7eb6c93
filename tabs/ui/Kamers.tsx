import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { Link } from 'wouter';
import { focusRing, media, text } from './layout';

const useStyles = makeStyles({
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
    [media.smallPhone]: { fontSize: '13px' },
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
  countHier: { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground },
  stip: {
    width: '8px',
    height: '8px',
    flexShrink: 0,
    borderRadius: '4px',
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: 'none',
  },
});

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

type Props = {
  ik: Ik | undefined;
  aantalTaken: number;
  /** Something in the helpdesk waits for this person. */
  wachtHelpdesk: boolean;
  location: string;
};

/** Only rooms that exist, and that this person has something to do in, get a link here. */
export function Kamers({ ik, aantalTaken, wachtHelpdesk, location }: Props) {
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
