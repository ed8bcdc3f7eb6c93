import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HomeRegular, type FluentIcon } from '@fluentui/react-icons';
import { Link, useLocation } from 'wouter';
import { focusRing, media, text } from '../ui/layout';
import { BEHEER, beheerAdres } from './adressen';
import type { BeheerGroep } from './beheer-pagina';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    width: '232px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    // There the overview is the menu, and every page has a way back to it.
    [media.narrow]: { display: 'none' },
    '@media print': { display: 'none' },
  },
  vast: { position: 'sticky', top: 0, maxHeight: 'calc(100dvh - 48px)', padding: '24px 12px', overflowY: 'auto' },
  groep: { ...text.meta, margin: '16px 0 4px', padding: '0 12px' },
  lijst: { display: 'flex', flexDirection: 'column', rowGap: '2px', margin: 0, padding: 0, listStyleType: 'none' },
  link: {
    ...text.body,
    ...focusRing,
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: '10px',
    minHeight: '36px',
    padding: '0 12px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  hier: {
    fontWeight: 600,
    backgroundColor: tokens.colorNeutralBackground1,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '8px',
      bottom: '8px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandForeground1,
    },
    [media.forced]: { outline: '2px solid CanvasText', outlineOffset: '-2px' },
  },
  icon: { fontSize: '20px', flexShrink: 0 },
});

function Ingang({ href, titel, icon: Icon }: { href: string; titel: string; icon: FluentIcon }) {
  const styles = useStyles();
  const [location] = useLocation();
  const isHier = location === href;
  return (
    <li>
      <Link
        href={href}
        className={mergeClasses(styles.link, isHier && styles.hier)}
        {...(isHier && { 'aria-current': 'page' })}
      >
        <Icon className={styles.icon} aria-hidden />
        {titel}
      </Link>
    </li>
  );
}

/** Beside every page of the room, on wide screens. */
export function BeheerMenu({ groepen }: { groepen: readonly BeheerGroep[] }) {
  const styles = useStyles();
  return (
    <nav className={styles.root} aria-label="Beheer" data-regio="beheer" tabIndex={-1}>
      <div className={styles.vast}>
        <ul className={styles.lijst}>
          <Ingang href={BEHEER} titel="Overzicht" icon={HomeRegular} />
        </ul>
        {groepen.map(({ titel, paginas }) => (
          <div key={titel} role="group" aria-label={titel}>
            <p className={styles.groep} aria-hidden>
              {titel}
            </p>
            <ul className={styles.lijst}>
              {paginas.map(({ pad, ...pagina }) => (
                <Ingang key={pad} href={beheerAdres(pad)} titel={pagina.titel} icon={pagina.icon} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
