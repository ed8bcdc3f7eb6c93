import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { Kamers } from './Kamers';
import { media, size, text, visuallyHidden } from './layout';
import { Logo } from './Logo';
import { Persoon } from './Persoon';

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
    [media.smallPhone]: { display: 'none' },
  },
  brandName: { whiteSpace: 'nowrap', [media.phone]: visuallyHidden },
});

type Props = { ik?: Ik | undefined; aantalTaken?: number | undefined; wachtHelpdesk?: boolean; location: string };

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
      {ik && <Persoon ik={ik} />}
    </header>
  );
}
