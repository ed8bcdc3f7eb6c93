import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing, media, text } from './layout';

/** The head of a page: where you are, its title, and what can be done. */
export const useKopStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '12px',
    marginBottom: '16px',
  },
  titels: { minWidth: 0, flex: '1 1 320px', [media.phone]: { flexBasis: '100%' } },
  titel: { ...text.pageTitle, outlineStyle: 'none', overflowWrap: 'anywhere' },
  onder: { ...text.meta, lineHeight: '20px', margin: 0, overflowWrap: 'anywhere' },
  acties: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', '@media print': { display: 'none' } },
  kruimels: {
    ...text.meta,
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    minHeight: '24px',
    margin: '-6px 0 2px',
    '@media print': { display: 'none' },
  },
  kruimel: {
    ...focusRing,
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
});
