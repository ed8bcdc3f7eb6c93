import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular, CheckmarkRegular } from '@fluentui/react-icons';
import type { Rij } from '@domain/formulier/antwoord';
import type { OnderdeelSoort } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefBron } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { ONDERDEEL_LABEL } from '@domain/nieuwsbrief/nieuwsbrief-velden';
import { toRijId } from '@domain/nieuwsbrief/to-rij-id';
import { toDag } from '@domain/datum/datum';
import { useEffect, useRef, useState } from 'react';
import { useNieuwsbriefBronnen } from '../api/use-nieuwsbrief';
import { LaadFout } from '../ui/LaadFout';
import { Laden } from '../ui/Laden';
import { card, media, text } from '../ui/layout';
import { wanneer } from '../ui/wanneer';

const useStyles = makeStyles({
  root: { ...card, padding: '16px 20px', [media.phone]: { padding: '12px 16px' } },
  kop: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  titel: text.cardTitle,
  kies: { minWidth: '200px' },
  lijst: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  regel: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: '12px',
    padding: '10px 0',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  wat: { minWidth: 0 },
  naam: { ...text.body, fontWeight: 600, margin: 0, overflowWrap: 'anywhere' },
  meta: { ...text.meta, margin: '2px 0 0' },
  meer: { marginTop: '4px', [media.phone]: { minHeight: '44px' } },
  knop: { flexShrink: 0, whiteSpace: 'nowrap', [media.phone]: { minHeight: '44px' } },
});

type Soort = Exclude<OnderdeelSoort, 'tekst'>;
/** More of them only when asked: the preview stands below on a small screen. */
const EERSTE = 8;
const SOORTEN: readonly Soort[] = ['artikel', 'vraag', 'bijeenkomst', 'woordwolk'];

type Props = { gekozen: readonly Rij[]; onKies(rij: Rij): void };

/** Chosen before when the same piece stands in it, also after it was edited. */
const isGekozen = (gekozen: readonly Rij[], bronId: string): boolean =>
  gekozen.some(({ id }) => id === toRijId(bronId));

function Regel({ bron, gekozen, onKies }: Props & { bron: NieuwsbriefBron }) {
  const styles = useStyles();
  const { bronId, op, ...stuk } = bron;
  const isErin = isGekozen(gekozen, bronId);
  return (
    <li className={styles.regel}>
      <div className={styles.wat}>
        <p className={styles.naam}>{bron.titel}</p>
        <p className={styles.meta}>
          {ONDERDEEL_LABEL[bron.onderdeelSoort]} · {wanneer(op, toDag(new Date().toISOString()))}
        </p>
      </div>
      <Button
        size="small"
        className={styles.knop}
        icon={isErin ? <CheckmarkRegular /> : <AddRegular />}
        disabledFocusable={isErin}
        aria-label={`${isErin ? 'Staat erin' : 'Voeg toe'}: ${bron.titel}`}
        onClick={() => onKies({ ...stuk, id: toRijId(bronId) })}
      >
        {isErin ? 'Staat erin' : 'Voeg toe'}
      </Button>
    </li>
  );
}

function Lijst({ bronnen, ...props }: Props & { bronnen: readonly NieuwsbriefBron[] }) {
  const styles = useStyles();
  const [toonAlles, setToonAlles] = useState(false);
  const lijst = useRef<HTMLUListElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (toonAlles) lijst.current?.children[EERSTE]?.querySelector('button')?.focus();
  }, [toonAlles]);
  const getoond = toonAlles ? bronnen : bronnen.slice(0, EERSTE);
  if (bronnen.length === 0) return <p className={styles.meta}>Hier is nu niets van. Kies een andere soort.</p>;
  return (
    <>
      <ul ref={lijst} className={styles.lijst}>
        {getoond.map((bron) => (
          <Regel key={bron.bronId} bron={bron} {...props} />
        ))}
      </ul>
      {getoond.length < bronnen.length && (
        <Button appearance="subtle" className={styles.meer} onClick={() => setToonAlles(true)}>
          Toon nog {bronnen.length - getoond.length}
        </Button>
      )}
    </>
  );
}

/** What can be put in: copied as it is now, to be edited above. */
export function Bronnen(props: Props) {
  const styles = useStyles();
  const query = useNieuwsbriefBronnen();
  const [soort, setSoort] = useState<Soort>('artikel');
  const bronnen = query.data?.ok ? query.data.value.bronnen : undefined;
  return (
    <section className={styles.root} aria-labelledby="nieuwsbrief-bronnen">
      <div className={styles.kop}>
        <h2 id="nieuwsbrief-bronnen" className={styles.titel}>
          Kies uit wat er is
        </h2>
        <Select
          className={styles.kies}
          aria-label="Soort om uit te kiezen"
          value={soort}
          onChange={(_, { value }) => setSoort(SOORTEN.find((een) => een === value) ?? 'artikel')}
        >
          {SOORTEN.map((een) => (
            <option key={een} value={een}>
              {ONDERDEEL_LABEL[een]}
            </option>
          ))}
        </Select>
      </div>
      <LaadFout query={query} titel="De bronnen zijn niet geladen." watJeZiet="Je ziet de bronnen" />
      {soort === 'vraag' && (
        <p className={styles.meta}>Zonder namen, school en dossier. Lees de tekst zelf na voordat je verstuurt.</p>
      )}
      {bronnen && (
        <Lijst key={soort} bronnen={bronnen.filter(({ onderdeelSoort }) => onderdeelSoort === soort)} {...props} />
      )}
      {query.isPending && <Laden tekst="Bronnen laden …" />}
    </section>
  );
}
