import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type MouseEvent, type ReactNode } from 'react';
import { Announcer } from './Announcer';
import { FoutGrens } from './FoutGrens';
import { media, text } from './layout';
import { useStore } from './store';
import { toasts } from './toast/toasts';
import { useRegions } from './use-regions';

const ToastHost = lazy(() => import('./toast/ToastHost').then(({ ToastHost }) => ({ default: ToastHost })));

const CALM = `@media (prefers-reduced-motion: reduce) { *, ::before, ::after {
  animation-duration: 0.01ms !important; animation-iteration-count: 1 !important;
  transition-duration: 0.01ms !important; scroll-behavior: auto !important; } }`;

/** The bars that stick below 1024 are higher than 72 together; at 400 % zoom they do not stick. */
const STICKY = `@media (max-width: 1023.98px) { html { scroll-padding-block: 124px 80px; } }
@media (max-width: 639.98px) and (max-height: 480px) { html { scroll-padding-block: 8px; } }`;

const useGlobalStyles = makeStaticStyles([
  CALM,
  {
    'html, body': { margin: 0, padding: 0, minHeight: '100%' },
    html: { scrollPaddingBlock: '72px' },
    '*': { boxSizing: 'border-box' },
  },
  STICKY,
]);

const useStyles = makeStyles({
  root: {
    ...text.body,
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100dvh',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    [media.notNarrow]: { height: '100dvh' },
  },
  skip: {
    position: 'absolute',
    left: '8px',
    top: '-60px',
    zIndex: 3000,
    padding: '10px 14px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    fontWeight: 600,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ':focus': { top: '8px', outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    outlineStyle: 'none',
    // Holds what is positioned inside, such as labels for screen readers: or those make the page itself scroll too.
    position: 'relative',
    [media.notNarrow]: { overflowY: 'auto' },
  },
});

type Props = { header: ReactNode; children: ReactNode };

const toContent = (event: MouseEvent) => {
  event.preventDefault();
  (document.querySelector<HTMLElement>('[data-inhoud]') ?? document.getElementById('inhoud'))?.focus();
};

/** The frame of every page: skip link, menu, content, announcements and toasts. An element with `data-inhoud` is where the skip link goes. */
export function AppShell({ header, children }: Props) {
  useGlobalStyles();
  useRegions();
  const styles = useStyles();
  const hasToasts = useStore(toasts).length > 0;
  return (
    <div className={styles.root}>
      <button type="button" className={styles.skip} onClick={toContent}>
        Naar de inhoud
      </button>
      {header}
      <div id="inhoud" tabIndex={-1} className={styles.content}>
        {children}
      </div>
      <Announcer />
      {hasToasts && (
        <FoutGrens kans="">
          <Suspense fallback={null}>
            <ToastHost />
          </Suspense>
        </FoutGrens>
      )}
    </div>
  );
}
