import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing, media, tabular, text } from '../../ui/layout';
import { breedte } from '../helpdesk-layout';

/** What stands beside a conversation. */
export const useNaastStyles = makeStyles({
  root: {
    display: 'grid',
    alignContent: 'start',
    gap: '24px',
    minWidth: 0,
    outlineOffset: '-2px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    [breedte.drie]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      padding: '16px',
      overflowY: 'auto',
      backgroundColor: tokens.colorNeutralBackground2,
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    [breedte.print]: { display: 'none' },
  },
  blok: { minWidth: 0 },
  kop: { ...text.label, margin: '0 0 8px', fontSize: '15px' },
  lijst: { margin: 0, padding: 0, listStyleType: 'none' },
  punt: {
    ...text.context,
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
    paddingBottom: '10px',
    ':not(:last-child)::after': {
      content: '""',
      position: 'absolute',
      left: '4px',
      top: '16px',
      bottom: '-4px',
      width: '1px',
      backgroundColor: tokens.colorNeutralStroke1,
    },
  },
  bol: {
    alignSelf: 'center',
    width: '9px',
    height: '9px',
    borderRadius: '5px',
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: 'none',
  },
  straks: { backgroundColor: 'transparent', border: `2px solid ${tokens.colorNeutralStrokeAccessible}` },
  nu: { fontWeight: 600 },
  tijd: { ...text.meta, ...tabular, whiteSpace: 'nowrap' },
  bellen: { ...text.meta, margin: 0, paddingTop: '16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  link: {
    ...text.context,
    ...focusRing,
    display: 'inline-block',
    marginTop: '8px',
    color: tokens.colorBrandForegroundLink,
    [media.phone]: { display: 'inline-flex', alignItems: 'center', minHeight: '44px', marginTop: 0 },
  },
});
