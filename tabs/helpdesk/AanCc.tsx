import { Avatar, makeStyles, tokens } from '@fluentui/react-components';
import { ChatHelpRegular, PersonRegular } from '@fluentui/react-icons';
import type { Persoon } from '@domain/dossier/dossier-beeld';
import { text } from '../ui/layout';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', margin: 0 },
  paar: { display: 'flex', alignItems: 'center', columnGap: '8px', minWidth: 0 },
  woord: { ...text.meta },
  wie: { display: 'flex', flexWrap: 'wrap', gap: '8px', minWidth: 0, margin: 0 },
  chip: {
    ...text.meta,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '26px',
    padding: '1px 10px 1px 3px',
    borderRadius: '14px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  rol: { color: tokens.colorNeutralForeground3 },
  hulp: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '20px',
    height: '20px',
    borderRadius: '10px',
    fontSize: '14px',
    backgroundColor: tokens.colorNeutralBackground5,
  },
});

type Props = { aan: string; cc: readonly Persoon[] };

/** Who it goes to and who reads along. Nothing here can be taken away: the server decides. */
export function AanCc({ aan, cc }: Props) {
  const styles = useStyles();
  const Icon = aan === 'Helpdesk' ? ChatHelpRegular : PersonRegular;
  return (
    <dl className={styles.root}>
      <div className={styles.paar}>
        <dt className={styles.woord}>Aan</dt>
        <dd className={styles.wie}>
          <span className={styles.chip}>
            <span className={styles.hulp} aria-hidden>
              <Icon />
            </span>
            {aan}
          </span>
        </dd>
      </div>
      {cc.length > 0 && (
        <div className={styles.paar}>
          <dt className={styles.woord}>Cc</dt>
          <dd className={styles.wie}>
            {cc.map(({ id, naam, functie }) => (
              <span key={id} className={styles.chip}>
                <Avatar aria-hidden size={20} name={naam} color="colorful" idForColor={id} />
                <span>
                  {naam} <span className={styles.rol}>· {functie}</span>
                </span>
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
