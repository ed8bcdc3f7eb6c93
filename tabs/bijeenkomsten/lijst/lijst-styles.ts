import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../ui/layout';
import { tabelStijl } from '../../ui/tabel-styles';

/** Where the list is too narrow for a table each row is a block of lines. */
const GESTAPELD = '@container lijst (max-width: 719.98px)';

const basis = tabelStijl(GESTAPELD);

export const useLijstStyles = makeStyles({
  ...basis,
  romp: { ...basis.romp, ':not(:first-of-type)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  reeks: { [GESTAPELD]: { display: 'block' } },
  reeksCel: {
    ...text.meta,
    padding: '8px 16px',
    textAlign: 'left',
    fontWeight: 400,
    backgroundColor: tokens.colorNeutralBackground2,
    [GESTAPELD]: { display: 'block' },
  },
  reeksTelling: { display: 'inline-block' },
  reeksNaam: { fontWeight: 600, color: tokens.colorNeutralForeground1, marginRight: '8px' },
  rij: {
    position: 'relative',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopStyle: 'none' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    [GESTAPELD]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gridTemplateAreas: '"titel titel" "datum wijk" "stand plekken"',
      columnGap: '12px',
      rowGap: '6px',
      padding: '10px 16px 12px',
    },
  },
  inReeks: { boxShadow: `inset 3px 0 0 ${tokens.colorNeutralStroke1}` },
  datum: { width: '150px', [GESTAPELD]: { gridArea: 'datum', width: 'auto' } },
  titel: { [GESTAPELD]: { gridArea: 'titel' } },
  wijk: { [GESTAPELD]: { gridArea: 'wijk', textAlign: 'right' } },
  plekken: { [GESTAPELD]: { gridArea: 'plekken', justifySelf: 'end' } },
  stand: { [GESTAPELD]: { gridArea: 'stand', alignSelf: 'end' } },
});
