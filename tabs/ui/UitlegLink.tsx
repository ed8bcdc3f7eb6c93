import { makeStyles, tokens } from '@fluentui/react-components';
import { UITLEG_BIJ_CODE } from '@domain/kennisbank/uitleg-bij';
import type { RefusalCode } from '@domain/result';
import { focusRing } from './layout';
import { openUitleg } from './uitleg-lade';

const useStyles = makeStyles({
  root: {
    ...focusRing,
    display: 'inline-block',
    minHeight: '24px',
    lineHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    whiteSpace: 'nowrap',
    '@media print': { display: 'none' },
  },
});

/** Behind a refusal: the article that explains it, beside the form. The link works in a new window too. */
export function UitlegLink({ code }: { code: RefusalCode }) {
  const styles = useStyles();
  const artikelId = UITLEG_BIJ_CODE[code];
  return (
    <a
      href={`#/kennisbank/${artikelId}`}
      className={styles.root}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        openUitleg(artikelId);
      }}
    >
      Uitleg
    </a>
  );
}
