import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing, text } from '../../ui/layout';
import { tabelStijl } from '../../ui/tabel-styles';

/** Where the list is too narrow for a table each row is a block of lines. */
export const GESTAPELD = '@container lijst (max-width: 599.98px)';

const basis = tabelStijl(GESTAPELD);

export const useLijstStyles = makeStyles({
  ...basis,
  rij: {
    position: 'relative',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    [GESTAPELD]: { display: 'grid', rowGap: '4px', padding: '10px 16px 12px' },
  },
  cel: {
    ...basis.cel,
    // With `anywhere` a column would become as narrow as one letter, and words would break.
    overflowWrap: 'break-word',
    [GESTAPELD]: {
      display: 'block',
      overflowWrap: 'anywhere',
      padding: 0,
      ':first-child': { paddingLeft: 0 },
      ':last-child': { paddingRight: 0 },
    },
  },
  leegCel: { [GESTAPELD]: { display: 'none' } },
  label: { ...text.meta, display: 'none', [GESTAPELD]: { display: 'inline', marginRight: '6px' } },
  naam: {
    ...text.body,
    ...focusRing,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontWeight: 600,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    // The whole row is where to click.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  meta: { ...text.meta, display: 'block', marginTop: '2px', overflowWrap: 'anywhere' },
});
