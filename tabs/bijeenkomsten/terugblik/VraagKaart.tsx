import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { media, text } from '../../ui/layout';
import { EEN_KOLOM, useKaartStyles } from './kaart-styles';
import type { VraagBeeld } from './vraag-beeld';
import { WoordTabel } from './WoordTabel';
import { MIN_WOORDEN, type LegWolk } from './wolk/wolk-vorm';
import { Wolk } from './wolk/Wolk';

const EERST = 8;

const useStyles = makeStyles({
  // Title, cloud and table of cards that stand beside each other begin at the same height.
  root: {
    display: 'grid',
    gridRow: 'span 3',
    gridTemplateRows: 'subgrid',
    rowGap: 0,
    alignContent: 'start',
    [`@media ${EEN_KOLOM}`]: { display: 'flex' },
    '@media print': { display: 'block' },
  },
  wolk: { padding: '4px 16px 12px', [`@media ${EEN_KOLOM}`]: { order: 2, paddingTop: '12px' } },
  tabel: { [`@media ${EEN_KOLOM}`]: { order: 1 } },
  weinig: { padding: '4px 16px 16px' },
  voet: {
    ...text.meta,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 16px',
    minHeight: '32px',
    padding: '4px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  meer: {
    fontSize: '12px',
    lineHeight: '16px',
    minHeight: '24px',
    [media.phone]: { minHeight: '44px' },
    '@media print': { display: 'none' },
  },
});

const aantalTekst = (aantal: number): string => (aantal === 1 ? '1 antwoord' : `${aantal} antwoorden`);

type Props = {
  vraag: VraagBeeld;
  /** Persons in a full bar. */
  vol: number;
  gekozen: string | undefined;
  onKies(woord: string): void;
  leg: LegWolk;
};

/** One question: its cloud and its table. */
export function VraagKaart({ vraag: { label, antwoorden, woorden }, vol, gekozen, onKies, leg }: Props) {
  const kaart = useKaartStyles();
  const styles = useStyles();
  const [isAlles, setIsAlles] = useState(false);
  const getoond = isAlles ? woorden : woorden.slice(0, EERST);
  return (
    <section className={mergeClasses(kaart.kaart, styles.root)} aria-label={label}>
      <div className={kaart.kop}>
        <h2 className={kaart.titel}>{label}</h2>
        <p className={kaart.onder}>{aantalTekst(antwoorden.length)}</p>
      </div>
      {woorden.length < MIN_WOORDEN ? (
        <p className={mergeClasses(kaart.stil, styles.weinig)}>Te weinig gelijke woorden voor een woordwolk.</p>
      ) : (
        <div className={styles.wolk}>
          <Wolk vraag={label} woorden={woorden} gekozen={gekozen} onKies={onKies} leg={leg} />
        </div>
      )}
      {woorden.length > 0 && (
        <div className={styles.tabel}>
          <WoordTabel vraag={label} woorden={getoond} vol={vol} gekozen={gekozen} onKies={onKies} />
          <div className={styles.voet}>
            {woorden.length > EERST && (
              <Link as="button" className={styles.meer} aria-expanded={isAlles} onClick={() => setIsAlles(!isAlles)}>
                {isAlles ? `Toon de eerste ${EERST} woorden` : `Toon alle ${woorden.length} woorden`}
              </Link>
            )}
            <span>Alleen woorden van 2 of meer personen</span>
          </div>
        </div>
      )}
    </section>
  );
}
