import { makeStyles, tokens } from '@fluentui/react-components';
import { card, focusRing, media, text } from '../ui/layout';

/** A card with one issue a line. */
export const useLijstStyles = makeStyles({
  kaart: { ...card, overflow: 'hidden', marginBottom: '24px' },
  kop: { ...text.cardTitle, padding: '14px 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  lijst: { margin: 0, padding: 0, listStyleType: 'none' },
  regel: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 24px',
    padding: '12px 16px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  wat: { flex: '1 1 320px', minWidth: 0, [media.phone]: { flexBasis: '100%' } },
  link: {
    ...text.body,
    ...focusRing,
    fontWeight: 600,
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  meta: { ...text.meta, margin: '2px 0 0' },
});
