import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type MouseEvent } from 'react';
import { focusRing, text, visuallyHidden } from '../layout';
import { renderMarkdown, type Kop } from './render-markdown';

const useStyles = makeStyles({
  root: {
    ...text.body,
    overflowWrap: 'anywhere',
    containerType: 'inline-size',
    '& p, & ul, & ol, & blockquote, & pre, & table': { margin: '0 0 12px' },
    '& ul, & ol': { paddingLeft: '24px' },
    '& li': { marginBottom: '4px' },
    '& li > p': { marginBottom: '4px' },
    '& h2, & h3, & h4, & h5, & h6': { ...text.cardTitle, margin: '20px 0 6px', scrollMarginTop: '72px' },
    '& a': { ...focusRing, color: tokens.colorBrandForegroundLink },
    '& code': { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px' },
    '& pre': { overflowX: 'auto', padding: '8px', backgroundColor: tokens.colorNeutralBackground3 },
    '& blockquote': { paddingLeft: '12px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
    '& table': { ...focusRing, display: 'block', overflowX: 'auto', borderCollapse: 'collapse' },
    '& th, & td': {
      padding: '6px 8px',
      textAlign: 'start',
      verticalAlign: 'top',
      overflowWrap: 'normal',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& th': { fontWeight: 600, backgroundColor: tokens.colorNeutralBackground3 },
    // On a phone and in a side panel a row stands as a card; a table that is still too wide scrolls by itself.
    '@container (max-width: 520px)': {
      '& thead': visuallyHidden,
      '& tbody, & tr, & td': { display: 'block' },
      '& tr': { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
      '& td': { border: 'none', padding: '2px 0', overflowWrap: 'anywhere' },
      '& td:first-child': { fontWeight: 600 },
      '& td:not(:first-child)::before': {
        content: 'attr(data-kop) ": "',
        color: tokens.colorNeutralForeground3,
      },
    },
    '& > :first-child': { marginTop: 0 },
    '& > :last-child': { marginBottom: 0 },
  },
  klein: { ...text.context },
});

export type MarkdownProps = {
  tekst: string;
  /** What `##` becomes; 2 unless told. */
  kopNiveau?: 2 | 3;
  isKlein?: boolean;
  /** Asked for a link inside the app; `true` when it was followed. */
  onLink?(href: string): boolean;
  /** The headings, once they stand there. */
  inhoud?(koppen: readonly Kop[]): React.ReactNode;
};

export function MarkdownTekst({ tekst, kopNiveau = 2, isKlein = false, onLink, inhoud }: MarkdownProps) {
  const styles = useStyles();
  const { html, koppen } = useMemo(() => renderMarkdown(tekst, kopNiveau), [tekst, kopNiveau]);
  const onClick = (event: MouseEvent) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (href?.startsWith('#') && onLink?.(href)) event.preventDefault();
  };
  return (
    <>
      {inhoud?.(koppen)}
      <div
        className={mergeClasses(styles.root, isKlein && styles.klein)}
        onClick={onClick}
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  );
}
