import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { media, text } from '../layout';
import { useStore } from '../store';
import { removeToast, toasts, type Toast } from './toasts';

const SHOWN_MS = 6000;

const useStyles = makeStyles({
  host: {
    position: 'fixed',
    right: '16px',
    // Above the bar at the bottom of a step.
    bottom: '72px',
    zIndex: 2000,
    display: 'grid',
    rowGap: '10px',
    width: '400px',
    maxWidth: 'calc(100vw - 32px)',
    [media.phone]: { bottom: '80px' },
  },
  toast: {
    ...text.body,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: '12px',
    padding: '12px 14px',
    borderRadius: '8px',
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  icon: { fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  titel: { fontWeight: 600 },
  tekst: { color: tokens.colorNeutralForeground2 },
});

function OneToast({ toast }: { toast: Toast }) {
  const styles = useStyles();
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => removeToast(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);
  return (
    <div
      className={styles.toast}
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
      onKeyDown={({ key }) => key === 'Escape' && removeToast(toast.id)}
    >
      <CheckmarkCircleFilled className={styles.icon} aria-hidden />
      <div>
        <div className={styles.titel}>{toast.titel}</div>
        {toast.tekst && <div className={styles.tekst}>{toast.tekst}</div>}
      </div>
      {toast.actie && <ToastActie toast={toast} actie={toast.actie} />}
    </div>
  );
}

const ToastActie = ({ toast, actie }: { toast: Toast; actie: NonNullable<Toast['actie']> }) => (
  <Link
    as="button"
    onClick={() => {
      actie.doe();
      removeToast(toast.id);
    }}
  >
    {actie.label}
  </Link>
);

/** Bottom right; stays as long as the pointer or the focus is on it. */
export function ToastHost() {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.host}>
      {useStore(toasts).map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}
