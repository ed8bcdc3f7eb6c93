import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { isHelpdeskStaf, mayLeesPost } from '@domain/toegang/helpdesk';
import type { ReactNode } from 'react';
import { media } from '../ui/layout';
import { useMedia } from '../ui/use-media';
import { breedte, KOLOM, vraag } from './helpdesk-layout';
import { VragenKolom } from './lijst/VragenKolom';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    flexGrow: 1,
    minHeight: 0,
    gridTemplateColumns: 'minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: 'none',
    [breedte.naast]: { gridTemplateColumns: `${KOLOM}px minmax(0, 1fr)` },
    [media.notNarrow]: { gridTemplateRows: 'minmax(0, 1fr)' },
    [breedte.print]: { display: 'block' },
  },
  midden: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    outlineStyle: 'none',
    '& > *': { flexGrow: 1 },
    '& > [role="status"], & > [aria-busy]': { flexGrow: 0 },
  },
});

/** `Vragen van Het Waterrad` */
const titelVan = ({ medewerker, scholen }: Ik): string => {
  if (isHelpdeskStaf(medewerker)) return 'Vragen';
  return scholen.length === 1 && scholen[0] ? `Vragen van ${scholen[0].naam}` : 'Jouw vragen';
};

type Props = { ik: Ik; gekozen?: string; welkom: ReactNode; children?: ReactNode };

/** The list with, beside it, what was chosen; below 900 the list is a page of its own. */
export function HelpdeskScherm({ ik, gekozen, welkom, children }: Props) {
  const styles = useStyles();
  const isNaast = useMedia(vraag.naast);
  return (
    <main className={styles.root} aria-label="Helpdesk">
      {(isNaast || !children) && (
        <VragenKolom
          gekozen={gekozen}
          isStaf={isHelpdeskStaf(ik.medewerker)}
          magPost={mayLeesPost(ik.medewerker)}
          titel={titelVan(ik)}
        />
      )}
      {(isNaast || children) && (
        <div className={styles.midden} data-inhoud tabIndex={-1}>
          {children || welkom}
        </div>
      )}
    </main>
  );
}
