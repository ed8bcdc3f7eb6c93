import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { media, text } from './layout';

/** On a phone its buttons stand below its text: what has the focus has to stay above it. */
const useRuimte = makeStaticStyles(
  '@media (max-width: 639.98px) and (min-height: 480.02px) { html:has([data-balk]) { scroll-padding-bottom: 190px; } }',
);

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    maxWidth: '1120px',
    marginTop: '16px',
    padding: '10px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '8px',
    boxShadow: tokens.shadow8,
    [media.shallow]: { position: 'static' },
    '@media print': { display: 'none' },
  },
  regel: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  tekst: { ...text.body, flex: '1 1 220px', margin: 0 },
  mail: { ...text.body, display: 'flex', alignItems: 'center', columnGap: '6px', margin: 0 },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusWarningForeground3 },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: '8px', [media.phone]: { width: '100%' } },
  knop: { whiteSpace: 'nowrap', [media.phone]: { minHeight: '44px', flex: '1 0 auto' } },
});

/** The bar below a form, with `data-balk`: what is the matter, and the buttons. It stays in sight while the form scrolls. */
export function useBalkStyles() {
  useRuimte();
  return useStyles();
}
