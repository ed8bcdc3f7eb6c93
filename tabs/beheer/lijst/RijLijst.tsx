import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { card, media, text } from '../../ui/layout';
import { Leeg } from '../../ui/Leeg';
import { useStore, type Store } from '../../ui/store';
import { ToonMeer } from '../../ui/ToonMeer';
import { LijstBotten } from './LijstBotten';
import { LijstFilters } from './LijstFilters';
import { beginVraag, isGefilterd, kiesRijen, type Kolom, type LijstFilter, type LijstVraag } from './lijst-vraag';
import { RijTabel } from './RijTabel';

const PAGINA = 50;

const useStyles = makeStyles({
  root: { ...card, overflow: 'hidden', containerType: 'inline-size', containerName: 'lijst', outlineStyle: 'none' },
  telling: { ...text.meta, margin: 0, padding: '0 16px 10px' },
  leeg: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  knop: { [media.phone]: { minHeight: '44px' } },
});

type Props<R> = {
  /** `Scholen`: the name of the list. */
  titel: string;
  /** `school`: one row. */
  een: string;
  zoekLabel: string;
  /** Absent while it loads. */
  rijen: readonly R[] | undefined;
  isLaden: boolean;
  kolommen: readonly Kolom<R>[];
  filters: readonly LijstFilter<R>[];
  zoekIn(rij: R): readonly string[];
  idVan(rij: R): string;
  onderNaam(rij: R): string;
  store: Store<LijstVraag>;
  /** When there is nothing at all. */
  leeg: ReactNode;
  onOpen(rij: R): void;
};

type GevondenProps<R> = Props<R> & { rijen: readonly R[]; vraag: LijstVraag; id: string };

function Gevonden<R>({ titel, een, rijen: alle, vraag, id, ...bron }: GevondenProps<R>) {
  const styles = useStyles();
  const [aantal, setAantal] = useState(PAGINA);
  const gevonden = kiesRijen({ ...bron, rijen: alle }, vraag);
  const getoond = gevonden.slice(0, aantal);
  const wat = titel.toLowerCase();
  const wis = () => {
    bron.store.set({ ...beginVraag(vraag.sorteer), richting: vraag.richting });
    // The button goes away.
    document.getElementById(id)?.focus();
  };
  const meer = {
    hasNextPage: gevonden.length > aantal,
    isFetchingNextPage: false,
    fetchNextPage: async () => {
      setAantal(aantal + PAGINA);
      return { isSuccess: true };
    },
  };
  return (
    <>
      <p className={styles.telling} role="status">
        {isGefilterd(vraag)
          ? `${gevonden.length} van ${alle.length} ${wat}`
          : `${alle.length} ${alle.length === 1 ? een : wat}`}
      </p>
      {getoond.length > 0 ? (
        <RijTabel {...bron} id={`${id}-rijen`} label={titel} rijen={getoond} vraag={vraag} onChange={bron.store.set} />
      ) : (
        <div className={styles.leeg}>
          <Leeg
            icon={SearchRegular}
            titel={`Geen ${een} gevonden`}
            actie={
              <Button className={styles.knop} onClick={wis}>
                Wis zoeken en filters
              </Button>
            }
          />
        </div>
      )}
      <ToonMeer
        wat={wat}
        stand={`${getoond.length} van ${gevonden.length} getoond`}
        rijenId={`${id}-rijen`}
        getoond={getoond.length}
        query={meer}
      />
    </>
  );
}

/** A part of the directory: search, filters, and rows that open in a dialog. */
export function RijLijst<R>(props: Props<R>) {
  const styles = useStyles();
  const vraag = useStore(props.store);
  const id = `${props.titel.toLowerCase()}-lijst`;
  const { rijen } = props;
  return (
    <section
      id={id}
      className={styles.root}
      aria-label={`Lijst van ${props.titel.toLowerCase()}`}
      data-regio="lijst"
      tabIndex={-1}
    >
      {rijen?.length !== 0 && <LijstFilters {...props} label={props.titel} vraag={vraag} onChange={props.store.set} />}
      {rijen?.length === 0 && props.leeg}
      {rijen && rijen.length > 0 && <Gevonden {...props} rijen={rijen} vraag={vraag} id={id} />}
      {props.isLaden && <LijstBotten wat={props.titel} />}
    </section>
  );
}
