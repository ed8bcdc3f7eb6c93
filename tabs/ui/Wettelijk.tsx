import { makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ScalesRegular } from '@fluentui/react-icons';
import { focusRing } from './layout';

const useStyles = makeStyles({
  root: {
    ...focusRing,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    padding: '0 6px',
    minHeight: '20px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    font: 'inherit',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: 400,
    cursor: 'help',
  },
});

/** Marks what the law asks for. Never means "required". `eis`: the requirement in one sentence. */
export function Wettelijk({ eis }: { eis: string }) {
  const styles = useStyles();
  return (
    <Tooltip content={eis} relationship="description" withArrow>
      <button type="button" className={styles.root}>
        <ScalesRegular aria-hidden fontSize={14} />
        Wettelijk
      </button>
    </Tooltip>
  );
}
