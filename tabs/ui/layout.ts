import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** Breakpoints of the screens, in CSS pixels of the frame. `wide` has three columns, `middle` two, `narrow` one. */
export const media = {
  smallPhone: '@media (max-width: 419.98px)',
  phone: '@media (max-width: 639.98px)',
  narrow: '@media (max-width: 1023.98px)',
  notNarrow: '@media (min-width: 1024px)',
  middle: '@media (min-width: 1024px) and (max-width: 1279.98px)',
  notWide: '@media (max-width: 1279.98px)',
  /** At 400 % zoom a bar that sticks would cover the text. */
  shallow: '@media (max-width: 639.98px) and (max-height: 480px)',
  calm: '@media (prefers-reduced-motion: reduce)',
  forced: '@media (forced-colors: active)',
} as const;

export const query = {
  phone: '(max-width: 639.98px)',
  narrow: '(max-width: 1023.98px)',
  wide: '(min-width: 1280px)',
} as const;

/** Heights and widths in pixels. */
export const size = {
  appHeader: 48,
  dossierHeader: 64,
  phoneHeader: 56,
  stepBar: 52,
  footer: 56,
  phoneFooter: 64,
  rail: 272,
  panel: 344,
  text: 760,
  page: 1536,
} as const;

/** Size and line height of every kind of text. 400 and 600 are the only weights; nothing is under 12. */
export const text = {
  pageTitle: { fontSize: '24px', lineHeight: '32px', fontWeight: 600, margin: 0 },
  stepTitle: { fontSize: '22px', lineHeight: '28px', fontWeight: 600, margin: 0 },
  cardTitle: { fontSize: '16px', lineHeight: '22px', fontWeight: 600, margin: 0 },
  body: { fontSize: '14px', lineHeight: '20px' },
  label: { fontSize: '14px', lineHeight: '20px', fontWeight: 600 },
  help: { fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  context: { fontSize: '13px', lineHeight: '18px' },
  meta: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
} as const satisfies Record<string, GriffelStyle>;

export const tabular: GriffelStyle = { fontVariantNumeric: 'tabular-nums' };

/** Read by a screen reader, seen by nobody. */
export const visuallyHidden: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  padding: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

export const focusRing: GriffelStyle = {
  ':focus-visible': {
    outlineWidth: '2px',
    outlineStyle: 'solid',
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: '1px',
    borderRadius: tokens.borderRadiusMedium,
  },
};

export const card: GriffelStyle = {
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: '8px',
};
