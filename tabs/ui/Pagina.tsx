import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { media, size } from './layout';
import { useTitle } from './use-title';

const useStyles = makeStyles({
  root: {
    width: '100%',
    maxWidth: `${size.page + 64}px`,
    marginInline: 'auto',
    padding: '24px 32px 32px',
    outlineStyle: 'none',
    [media.narrow]: { padding: '24px' },
    [media.phone]: { padding: '16px' },
  },
});

type Props = { title: string; label: string; children: ReactNode };

/** The content of a page that is not a dossier: padding, greatest width, and the title of the document. */
export function Pagina({ title, label, children }: Props) {
  useTitle(`${title} · TOP Dossier`);
  return (
    <main className={useStyles().root} data-regio="inhoud" data-inhoud tabIndex={-1} aria-label={label}>
      {children}
    </main>
  );
}
