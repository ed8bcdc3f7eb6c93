import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing, text } from '../../ui/layout';
import { blokRijen } from '../../ui/blok-rijen';

/** Where the list is too narrow for a table each row is a block of lines. */
export const GESTAPELD = '@container lijst (max-width: 599.98px)';

const basis = blokRijen(GESTAPELD);

export const useLijstStyles = makeStyles({
  ...basis,
  rij: {
    ...basis.rij,
    position: 'relative',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
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
