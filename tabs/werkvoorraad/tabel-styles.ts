import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../ui/layout';

/** Where the list itself is too narrow for a table: a phone, or the narrowest two columns. */
export const GESTAPELD = '@container lijst (max-width: 619.98px)';

/** The two kinds of stacked row; they exclude each other, because the order of rules is not ours. */
const TWEE_KOLOMMEN = '@container lijst (min-width: 440px) and (max-width: 619.98px)';
const EEN_KOLOM = '@container lijst (max-width: 439.98px)';

/** A table; where it is narrow each row is a block of lines. */
export const useTabelStyles = makeStyles({
  tabel: {
    ...text.body,
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'auto',
    [GESTAPELD]: { display: 'block', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  kop: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Sorting has a choice of its own there.
    [GESTAPELD]: { display: 'none' },
  },
  kopCel: {
    ...text.meta,
    padding: '0 8px',
    height: '32px',
    fontWeight: 400,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    ':first-child': { paddingLeft: '16px' },
    ':last-child': { paddingRight: '16px' },
  },
  romp: { [GESTAPELD]: { display: 'block' } },
  rij: {
    position: 'relative',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    [GESTAPELD]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      columnGap: '12px',
      rowGap: '6px',
      padding: '10px 16px 12px',
    },
    [TWEE_KOLOMMEN]: { gridTemplateAreas: '"leerling datum" "school school" "voortgang bijgewerkt"' },
    [EEN_KOLOM]: { gridTemplateAreas: '"leerling leerling" "school school" "voortgang voortgang" "datum bijgewerkt"' },
  },
  klikbaar: { ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  cel: {
    padding: '8px',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: 400,
    ':first-child': { paddingLeft: '16px' },
    ':last-child': { paddingRight: '16px' },
    [GESTAPELD]: { padding: 0, ':first-child': { paddingLeft: 0 }, ':last-child': { paddingRight: 0 } },
  },
  leerling: { [GESTAPELD]: { gridArea: 'leerling' } },
  school: { [GESTAPELD]: { gridArea: 'school' } },
  voortgang: { [GESTAPELD]: { gridArea: 'voortgang' } },
  datum: {
    [GESTAPELD]: { gridArea: 'datum' },
    [TWEE_KOLOMMEN]: { display: 'grid', justifyItems: 'end', alignContent: 'start', textAlign: 'right' },
  },
  bijgewerkt: {
    [GESTAPELD]: {
      gridArea: 'bijgewerkt',
      display: 'grid',
      justifyItems: 'end',
      alignContent: 'start',
      textAlign: 'right',
    },
  },
});
