import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { CloudOffRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  // In a column it would be pressed until its text runs out of it.
  root: { outlineStyle: 'none', paddingRight: '12px', minHeight: 'fit-content' },
  body: { whiteSpace: 'normal', fontSize: '14px', lineHeight: '20px' },
});

type Props = {
  intent: 'error' | 'warning' | 'info';
  /** The first words, bold: what is the matter. */
  titel: string;
  children?: ReactNode;
  acties?: ReactNode;
  isOffline?: boolean;
  ref?: Ref<HTMLDivElement>;
};

/** A condition that lasts. One at a time, the most serious one; it stays until it is solved. */
export function Balk({ intent, titel, children, acties, isOffline = false, ref }: Props) {
  const styles = useStyles();
  return (
    <MessageBar
      ref={ref}
      tabIndex={-1}
      intent={intent}
      layout="multiline"
      className={styles.root}
      {...(isOffline && { icon: <CloudOffRegular /> })}
      {...(intent === 'error' && { icon: <ErrorCircleFilled /> })}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{titel}</MessageBarTitle> {children}
      </MessageBarBody>
      {acties && <MessageBarActions>{acties}</MessageBarActions>}
    </MessageBar>
  );
}
