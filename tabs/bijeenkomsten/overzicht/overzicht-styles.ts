import { makeStyles, tokens } from '@fluentui/react-components';
import { card, focusRing, text } from '../../ui/layout';
import { tabelStijl } from '../../ui/tabel-styles';

/** Where the table is too narrow each row is a block of lines. */
const GESTAPELD = '@container cijfers (max-width: 539.98px)';

const basis = tabelStijl(GESTAPELD);

export const useOverzichtStyles = makeStyles({
  kaart: { ...card, marginBottom: '24px', overflow: 'hidden' },
  titel: { ...text.cardTitle, padding: '12px 16px 0' },
  onder: { ...text.help, margin: 0, padding: '2px 16px 12px' },
  naast: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 1100px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
  links: { containerType: 'inline-size', containerName: 'cijfers', minWidth: 0 },
  rechts: {
    minWidth: 0,
    padding: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 1100px)': {
      borderTopStyle: 'none',
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  tabel: { ...text.body, width: '100%', borderCollapse: 'collapse', [GESTAPELD]: { display: 'block' } },
  kop: { backgroundColor: tokens.colorNeutralBackground2, [GESTAPELD]: { display: 'none' } },
  kopCel: basis.kopCel,
  romp: basis.romp,
  rij: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    [GESTAPELD]: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '2px', padding: '10px 16px' },
  },
  totaal: { fontWeight: 600, backgroundColor: tokens.colorNeutralBackground2 },
  cel: {
    ...basis.cel,
    fontWeight: 'inherit',
    overflowWrap: 'anywhere',
    [GESTAPELD]: {
      padding: 0,
      ':first-child': { paddingLeft: 0, flexBasis: '100%' },
      ':last-child': { paddingRight: 0 },
    },
  },
  getal: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    [GESTAPELD]: { textAlign: 'left' },
  },
  label: { display: 'none', color: tokens.colorNeutralForeground3, [GESTAPELD]: { display: 'inline' } },
  link: {
    ...focusRing,
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    // The whole row is where to click.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  klikbaar: { position: 'relative', ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  meta: { ...text.meta, display: 'block', fontWeight: 400 },
});
