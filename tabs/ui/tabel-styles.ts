import { tokens, type GriffelStyle } from '@fluentui/react-components';
import { text } from './layout';

/** The head of a column. */
export const kopCel = {
  ...text.meta,
  padding: '0 8px',
  height: '32px',
  fontWeight: 400,
  textAlign: 'left',
  whiteSpace: 'nowrap',
  ':first-child': { paddingLeft: '16px' },
  ':last-child': { paddingRight: '16px' },
} as const satisfies GriffelStyle;

/** What every list in a table shares; where `gestapeld` holds it is too narrow for one, and each row is a block of lines. */
export const tabelStijl = (gestapeld: `@container ${string}`) =>
  ({
    tabel: {
      ...text.body,
      width: '100%',
      borderCollapse: 'collapse',
      [gestapeld]: { display: 'block', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    },
    kop: {
      backgroundColor: tokens.colorNeutralBackground2,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      // Sorting has a choice of its own there.
      [gestapeld]: { display: 'none' },
    },
    kopCel,
    romp: { [gestapeld]: { display: 'block' } },
    cel: {
      padding: '8px',
      verticalAlign: 'top',
      textAlign: 'left',
      fontWeight: 400,
      ':first-child': { paddingLeft: '16px' },
      ':last-child': { paddingRight: '16px' },
      [gestapeld]: { padding: 0, ':first-child': { paddingLeft: 0 }, ':last-child': { paddingRight: 0 } },
    },
  }) as const satisfies Record<string, GriffelStyle>;
