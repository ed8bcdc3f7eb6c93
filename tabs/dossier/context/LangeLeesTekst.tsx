import { Link, makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type CSSProperties } from 'react';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  tekst: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  kort: { display: '-webkit-box', WebkitLineClamp: 'var(--regels)', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});

type Props = { tekst: string; regels?: number };

/** Stops at three lines, or as many as there is room for, with `Lees alles`. */
export function LangeLeesTekst({ tekst, regels = 3 }: Props) {
  const styles = useStyles();
  const ref = useRef<HTMLParagraphElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isLang, setIsLang] = useState(false);
  useLayoutEffect(() => {
    const alinea = ref.current;
    if (alinea && !isOpen) setIsLang(alinea.scrollHeight > alinea.clientHeight + 1);
  }, [tekst, isOpen]);
  return (
    <>
      <p
        ref={ref}
        style={{ '--regels': regels } as CSSProperties}
        className={isOpen ? styles.tekst : `${styles.tekst} ${styles.kort}`}
      >
        {tekst}
      </p>
      {(isLang || isOpen) && (
        <Link as="button" className={styles.link} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Lees minder' : 'Lees alles'}
        </Link>
      )}
    </>
  );
}
