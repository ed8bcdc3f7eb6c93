import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons';
import type { Refusal } from '@domain/result';
import type { ReactNode } from 'react';
import { text } from '../ui/layout';
import { UitlegLink } from '../ui/UitlegLink';

const useStyles = makeStyles({
  root: {
    ...text.context,
    display: 'flex',
    columnGap: '6px',
    margin: '4px 0 0',
    color: tokens.colorStatusDangerForeground3,
  },
  zin: { scrollMarginBlock: '88px' },
  icon: { fontSize: '16px', flexShrink: 0, marginTop: '1px' },
});

type Props = { id?: string; bezwaar: Refusal; children?: ReactNode };

/** What has to be true, then the nearest way to make it true. */
export function Bezwaar({ id, bezwaar: { code, message }, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ErrorCircleFilled className={styles.icon} aria-hidden />
      <span>
        <span id={id} className={styles.zin}>
          {message} {children}
        </span>{' '}
        <UitlegLink code={code} />
      </span>
    </div>
  );
}
