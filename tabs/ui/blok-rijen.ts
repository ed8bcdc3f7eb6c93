import { tokens, type GriffelStyle } from '@fluentui/react-components';
import { tabelStijl } from './tabel-styles';

/** A table whose rows become blocks of lines where `gestapeld` holds. */
export function blokRijen(gestapeld: `@container ${string}`) {
  const basis = tabelStijl(gestapeld);
  return {
    ...basis,
    rij: {
      ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
      [gestapeld]: { display: 'grid', rowGap: '4px', padding: '10px 16px 12px' },
    },
    cel: {
      ...basis.cel,
      // With `anywhere` a column would become as narrow as one letter, and words would break.
      overflowWrap: 'break-word',
      [gestapeld]: {
        display: 'block',
        overflowWrap: 'anywhere',
        padding: 0,
        ':first-child': { paddingLeft: 0 },
        ':last-child': { paddingRight: 0 },
      },
    },
  } as const satisfies Record<string, GriffelStyle>;
}
