import { makeStyles, tokens } from '@fluentui/react-components';
import { tabelStijl } from '../ui/tabel-styles';

/** Where the list itself is too narrow for a table: a phone, or the narrowest two columns. */
export const GESTAPELD = '@container lijst (max-width: 619.98px)';

/** The two kinds of stacked row; they exclude each other, because the order of rules is not ours. */
const TWEE_KOLOMMEN = '@container lijst (min-width: 440px) and (max-width: 619.98px)';
const EEN_KOLOM = '@container lijst (max-width: 439.98px)';

export const useTabelStyles = makeStyles({
  ...tabelStijl(GESTAPELD),
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
