import { tokens } from '@fluentui/react-components';

/** The four phases as four blocks. */
export const Logo = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden fill={tokens.colorBrandForeground1}>
    <rect x="0" y="0" width="9" height="9" rx="2.5" />
    <rect x="11" y="0" width="9" height="9" rx="2.5" opacity="0.7" />
    <rect x="0" y="11" width="9" height="9" rx="2.5" opacity="0.5" />
    <rect x="11" y="11" width="9" height="9" rx="2.5" opacity="0.3" />
  </svg>
);
