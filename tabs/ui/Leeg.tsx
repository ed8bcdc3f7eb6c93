import { makeStyles, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { text } from './layout';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: '8px',
    padding: '32px 24px',
  },
  icon: { fontSize: '32px', color: tokens.colorNeutralForeground3 },
  titel: text.cardTitle,
  tekst: { ...text.body, margin: 0, maxWidth: '320px', color: tokens.colorNeutralForeground2 },
  actie: { marginTop: '6px' },
});

type Props = {
  icon: FluentIcon;
  titel: string;
  /** `h1` where it is all there is on the page, `h2` where it stands right under the title of the page. */
  als?: 'h1' | 'h2' | 'h3';
  children?: ReactNode;
  actie?: ReactNode;
};

/** Says what an empty place means and offers one act. */
export function Leeg({ icon: Icon, titel, als: Kop = 'h3', children, actie }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Icon className={styles.icon} aria-hidden />
      <Kop className={styles.titel}>{titel}</Kop>
      {children && <p className={styles.tekst}>{children}</p>}
      {actie && <div className={styles.actie}>{actie}</div>}
    </div>
  );
}
