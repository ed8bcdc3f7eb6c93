import { makeStyles, tokens } from '@fluentui/react-components';
import { tabelStijl } from '../../../ui/tabel-styles';

/** Where the card is too narrow for a table each row is a block of lines. */
export const GESTAPELD = '@container deelnemers (max-width: 799.98px)';

const basis = tabelStijl(GESTAPELD);

export const useTabelStyles = makeStyles({
  ...basis,
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
  cel: { ...basis.cel, overflowWrap: 'anywhere', ':last-child': { paddingRight: '12px' } },
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
