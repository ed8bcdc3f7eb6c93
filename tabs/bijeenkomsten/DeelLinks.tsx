import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { Link } from 'wouter';
import { focusRing, media, text } from '../ui/layout';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '24px',
    marginBottom: '16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  nav: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', marginInline: '-12px', flexGrow: 1 },
  link: {
    ...text.body,
    ...focusRing,
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    minHeight: '40px',
    paddingInline: '12px',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1 },
    [media.phone]: { minHeight: '44px', paddingInline: '10px' },
  },
  hier: {
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '12px',
      bottom: 0,
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandForeground1,
    },
  },
  stand: { ...text.meta, marginLeft: 'auto' },
  stip: { color: tokens.colorStatusWarningForeground3, marginLeft: '6px', fontWeight: 400 },
});

type Props = { beeld: BijeenkomstBeeld; deel: string; isVeranderd: boolean };

/** The parts of one bijeenkomst, each with an address of its own. */
export function DeelLinks({ beeld: { bijeenkomstId, tellingen }, deel, isVeranderd }: Props) {
  const styles = useStyles();
  const basis = `/bijeenkomsten/${bijeenkomstId}`;
  const delen = [
    { code: 'gegevens', href: basis, label: 'Gegevens' },
    { code: 'deelnemers', href: `${basis}/deelnemers`, label: `Deelnemers ${tellingen.bezet}` },
    { code: 'aanwezig', href: `${basis}/aanwezig`, label: `Aanwezig ${tellingen.aanwezig}` },
    { code: 'terugblik', href: `${basis}/terugblik`, label: 'Terugblik' },
  ];
  const gekozen = delen.some(({ code }) => code === deel) ? deel : 'gegevens';
  return (
    <div className={styles.root}>
      <nav className={styles.nav} aria-label="Onderdelen van de bijeenkomst">
        {delen.map(({ code, href, label }) => (
          <Link
            key={code}
            href={href}
            className={mergeClasses(styles.link, code === gekozen && styles.hier)}
            {...(code === gekozen && { 'aria-current': 'page' as const })}
          >
            {label}
            {code === 'gegevens' && gekozen !== 'gegevens' && isVeranderd && (
              <span className={styles.stip}>niet bewaard</span>
            )}
          </Link>
        ))}
      </nav>
      <div data-plek="stand" className={styles.stand} />
    </div>
  );
}
