import { makeStyles, tokens } from '@fluentui/react-components';
import { markeer } from './zoek/markeer';

const useStyles = makeStyles({
  raak: {
    fontWeight: 600,
    // Not of the link around it: that is too faint on this background in the dark theme.
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    textDecorationLine: 'underline',
    textUnderlineOffset: '2px',
  },
});

/** A text with what was looked for in it marked, by more than colour. */
export function Gemarkeerd({ tekst, termen }: { tekst: string; termen: ReadonlySet<string> }) {
  const styles = useStyles();
  return markeer(tekst, termen).map((stuk, plaats) =>
    stuk.isRaak ? (
      <mark key={plaats} className={styles.raak}>
        {stuk.tekst}
      </mark>
    ) : (
      stuk.tekst
    ),
  );
}
