import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../ui/layout';
import { useAanmelding } from './aanmelding-context';
import { useAanmeldActie } from './use-aanmeld-actie';

const useStyles = makeStyles({
  root: {
    ...text.context,
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: '12px',
    minHeight: '36px',
    paddingInline: '24px 12px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  wie: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  knop: { flexShrink: 0 },
});

/** Above everything in a plain browser: with which account, and the way out. In Teams the host has both. */
export function BrowserStrook() {
  const styles = useStyles();
  const { account } = useAanmelding();
  const { isBezig, afmelden } = useAanmeldActie();
  return (
    <div className={styles.root} role="region" aria-label="Aanmelding">
      <span className={styles.wie}>{account()}</span>
      <Button
        className={styles.knop}
        appearance="subtle"
        size="small"
        disabledFocusable={isBezig}
        onClick={() => void afmelden()}
      >
        Afmelden
      </Button>
    </div>
  );
}
