import { makeStyles } from '@fluentui/react-components';
import type { LangeTekstVeld } from '@domain/formulier/veld';
import { tabular, text } from '../ui/layout';
import { describeLengte } from './woorden';

const useStyles = makeStyles({
  root: { ...text.meta, display: 'flex', justifyContent: 'space-between', columnGap: '16px', marginTop: '4px' },
  rechts: { ...tabular, marginLeft: 'auto', whiteSpace: 'nowrap' },
});

type Props = { veld: LangeTekstVeld; tekst: string; isCompact: boolean };

/** A guide and a count in grey. In a row they appear only when there is something to say. */
export function LengteHint({ veld, tekst, isCompact }: Props) {
  const styles = useStyles();
  const { links, rechts, isBoven, isBijnaVol } = describeLengte({ tekst, ...veld });
  if (isCompact ? !isBoven && !isBijnaVol : !veld.richtlijn && !isBijnaVol) return null;
  return (
    <div className={styles.root}>
      <span>{links}</span>
      <span className={styles.rechts}>{rechts}</span>
    </div>
  );
}
