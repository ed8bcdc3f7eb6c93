import { makeStyles, tokens } from '@fluentui/react-components';
import { card, tabular, text } from '../../ui/layout';
import { blokRijen } from '../../ui/blok-rijen';

/** Where it is too narrow for a table each row is a block of lines. */
const GESTAPELD = '@container post (max-width: 719.98px)';
const basis = blokRijen(GESTAPELD);

export const usePostStyles = makeStyles({
  ...basis,
  kaart: { ...card, marginBottom: '16px', containerType: 'inline-size', containerName: 'post' },
  kop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '12px 16px',
  },
  titel: text.cardTitle,
  tabelKop: basis.kop,
  getal: { ...tabular, textAlign: 'right', [GESTAPELD]: { textAlign: 'left' } },
  naam: { fontWeight: 600 },
  meta: { ...text.meta, display: 'block', marginTop: '2px', fontWeight: 400 },
  label: { ...text.meta, display: 'none', [GESTAPELD]: { display: 'inline', marginRight: '6px' } },
  letOp: { color: tokens.colorStatusWarningForeground3, fontWeight: 600 },
  noot: { ...text.help, margin: 0, padding: '8px 16px 12px' },
});
