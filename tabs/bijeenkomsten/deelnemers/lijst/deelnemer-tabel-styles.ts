import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing, text } from '../../../ui/layout';

/** Where the card is too narrow for a table each row is a block of lines. */
export const GESTAPELD = '@container deelnemers (max-width: 799.98px)';

export const useTabelStyles = makeStyles({
  tabel: {
    ...text.body,
    width: '100%',
    borderCollapse: 'collapse',
    [GESTAPELD]: { display: 'block', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  kop: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [GESTAPELD]: { display: 'none' },
  },
  kopCel: {
    ...text.meta,
    height: '32px',
    padding: '0 8px',
    fontWeight: 400,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    ':first-child': { paddingLeft: '16px' },
    ':last-child': { paddingRight: '16px' },
  },
  kopKnop: {
    ...focusRing,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  actief: { color: tokens.colorNeutralForeground1 },
  romp: { [GESTAPELD]: { display: 'block' } },
  rij: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopColor: 'transparent' },
    [GESTAPELD]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto 44px',
      gridTemplateAreas: '"naam naam menu" "school school school" "status mail mail"',
      gap: '4px 12px',
      padding: '12px 16px',
    },
  },
  cel: {
    padding: '8px',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: 400,
    overflowWrap: 'anywhere',
    ':first-child': { paddingLeft: '16px' },
    ':last-child': { paddingRight: '12px' },
    [GESTAPELD]: { padding: 0, ':first-child': { paddingLeft: 0 }, ':last-child': { paddingRight: 0 } },
  },
  heel: { whiteSpace: 'nowrap' },
  naam: { [GESTAPELD]: { gridArea: 'naam' } },
  school: { [GESTAPELD]: { gridArea: 'school' } },
  // Stands behind the school there.
  rol: { [GESTAPELD]: { display: 'none' } },
  status: { whiteSpace: 'nowrap', [GESTAPELD]: { gridArea: 'status', whiteSpace: 'normal' } },
  // Stands in what unfolds there.
  op: { [GESTAPELD]: { display: 'none' } },
  mail: { [GESTAPELD]: { gridArea: 'mail' } },
  menu: {
    paddingTop: '3px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    [GESTAPELD]: { gridArea: 'menu', paddingTop: 0 },
  },
  uit: { [GESTAPELD]: { display: 'block', padding: '0 16px 12px' } },
  uitCel: { padding: '0 16px 12px 52px', [GESTAPELD]: { display: 'block', padding: 0 } },
});
