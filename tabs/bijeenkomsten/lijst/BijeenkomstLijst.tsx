import type { BijeenkomstLijst as Lijst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { card } from '../../ui/layout';
import { Laden } from '../../ui/Laden';
import { ToonMeer } from '../../ui/ToonMeer';
import { useAfter } from '../../ui/use-after';
import { BijeenkomstTabel } from './BijeenkomstTabel';
import { GeenBijeenkomsten } from './GeenBijeenkomsten';
import { LijstBotten } from './LijstBotten';
import { LijstFilters } from './LijstFilters';
import type { BijeenkomstLijstStand } from './use-bijeenkomst-lijst';

const useStyles = makeStyles({
  root: { ...card, overflow: 'hidden', containerType: 'inline-size', containerName: 'lijst', outlineStyle: 'none' },
  laden: { padding: '0 16px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  traag: { opacity: 0.6 },
});

type Props = { stand: BijeenkomstLijstStand };

function Gevonden({ stand, lijst }: Props & { lijst: Lijst }) {
  const styles = useStyles();
  const { vraag, zet, beantwoord, isBezig, query } = stand;
  const isTraag = useAfter(300, isBezig);
  const wis = () => {
    zet({ periode: vraag.periode });
    // The button goes away.
    document.getElementById('bijeenkomst-lijst')?.focus();
  };
  return (
    <>
      <div className={mergeClasses(isTraag && styles.traag)} aria-busy={isBezig}>
        {lijst.rijen.length > 0 ? (
          <BijeenkomstTabel rijen={lijst.rijen} />
        ) : (
          <GeenBijeenkomsten vraag={beantwoord} onWis={wis} />
        )}
      </div>
      <ToonMeer
        wat="bijeenkomsten"
        stand={`${lijst.rijen.length} getoond`}
        rijenId="bijeenkomst-rijen"
        getoond={lijst.rijen.length}
        query={query}
      />
    </>
  );
}

/** Filters, and below them the answer: rows, or the reason why there are none. */
export function BijeenkomstLijst({ stand }: Props) {
  const styles = useStyles();
  const { vraag, zet, lijst, query } = stand;
  return (
    <section
      id="bijeenkomst-lijst"
      className={styles.root}
      aria-label="Lijst van bijeenkomsten"
      data-regio="bijeenkomsten"
      tabIndex={-1}
    >
      <LijstFilters vraag={vraag} wijken={lijst?.wijken ?? []} onChange={zet} />
      {lijst && <Gevonden stand={stand} lijst={lijst} />}
      {query.isPending && !lijst && (
        <div className={styles.laden}>
          <Laden tekst="Bijeenkomsten laden …">
            <LijstBotten />
          </Laden>
        </div>
      )}
    </section>
  );
}
