import { makeStyles } from '@fluentui/react-components';
import type { BijeenkomstBeeld, TerugblikBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { Fragment, useMemo, useState } from 'react';
import { announce } from '../../ui/announce';
import { FoutBalk } from '../../ui/FoutBalk';
import { useMedia } from '../../ui/use-media';
import { CijferKaart } from './CijferKaart';
import { EEN_KOLOM, SMAL } from './kaart-styles';
import { SlotwoordKaart } from './SlotwoordKaart';
import { TerugblikActies } from './TerugblikActies';
import { useBestanden } from './use-bestanden';
import { listSlotwoorden, listVragen, type VraagBeeld } from './vraag-beeld';
import { VraagKaart } from './VraagKaart';
import type { LegWolk } from './wolk/wolk-vorm';
import { WoordenDialoog } from './WoordenDialoog';
import { WoordPaneel } from './WoordPaneel';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 296px',
    gridTemplateRows: 'auto 1fr',
    alignItems: 'start',
    gap: '20px',
    [`@media ${SMAL}`]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  // Beside all cards, and between the questions and the rest where there is no room.
  naast: { gridRow: 'span 2', alignSelf: 'stretch', [`@media ${SMAL}`]: { gridRow: 'auto' } },
  kaarten: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'start',
    gap: '20px',
    minWidth: 0,
    [`@media ${EEN_KOLOM}`]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
    '@media print': { gridTemplateColumns: 'minmax(0, 1fr)', marginBottom: '16px' },
  },
});

/** The longest bar leaves some room. */
const RUIMTE = 1.2;

type Keuze = { vraag: string; woord: string };

const findKeuze = (vragen: readonly VraagBeeld[], keuze: Keuze | undefined) => {
  const vraag = vragen.find(({ naam }) => naam === keuze?.vraag);
  const woord = vraag?.woorden.find((een) => een.woord === keuze?.woord);
  return vraag && woord ? { vraag, woord } : undefined;
};

type Props = { beeld: BijeenkomstBeeld; terugblik: TerugblikBeeld; leg: LegWolk };

/** What a bijeenkomst gave, and what the schools still need. */
export function Terugblik({ beeld, terugblik, leg }: Props) {
  const styles = useStyles();
  const isEenKolom = useMedia(EEN_KOLOM);
  const vragen = useMemo(() => listVragen(terugblik), [terugblik]);
  const [gekozen, setGekozen] = useState<Keuze>();
  const [isModereren, setIsModereren] = useState(false);
  const bestanden = useBestanden(beeld, leg);
  const keuze = findKeuze(vragen, gekozen);
  const meest = Math.max(...vragen.map(({ woorden }) => woorden[0]?.personen ?? 0));

  const kies = (vraag: VraagBeeld) => (woord: string) => {
    const isAan = gekozen?.vraag === vraag.naam && gekozen.woord === woord;
    setGekozen(isAan ? undefined : { vraag: vraag.naam, woord });
    const aantal = vraag.woorden.find((een) => een.woord === woord)?.antwoordIds.length ?? 0;
    announce(isAan ? 'Geen woord gekozen.' : `${aantal} antwoorden met ‘${woord}’.`);
  };
  /** Back to the row of the word. */
  const sluit = () => {
    document.querySelector<HTMLElement>('[data-terugblik] [aria-pressed="true"]')?.focus();
    setGekozen(undefined);
  };
  const paneel = <WoordPaneel keuze={keuze} onSluit={sluit} onModereer={() => setIsModereren(true)} />;
  /** In one column the answers follow the question they are about. */
  const paneelNa = keuze?.vraag.naam ?? vragen.at(-1)?.naam;

  return (
    <>
      <TerugblikActies vragen={vragen} bestanden={bestanden} />
      {bestanden.fout && (
        <FoutBalk titel="Het bestand is niet gemaakt." fout={bestanden.fout} onOpnieuw={bestanden.opnieuw} />
      )}
      <div className={styles.root} data-terugblik>
        <div className={styles.kaarten}>
          {vragen.map((vraag) => (
            <Fragment key={vraag.naam}>
              <VraagKaart
                vraag={vraag}
                vol={meest * RUIMTE}
                gekozen={keuze?.vraag === vraag ? keuze.woord.woord : undefined}
                onKies={kies(vraag)}
                leg={leg}
              />
              {isEenKolom && paneelNa === vraag.naam && paneel}
            </Fragment>
          ))}
        </div>
        {!isEenKolom && <div className={styles.naast}>{paneel}</div>}
        <div className={styles.kaarten}>
          <CijferKaart reacties={terugblik.reacties} />
          <SlotwoordKaart antwoorden={listSlotwoorden(terugblik)} />
        </div>
      </div>
      {isModereren && (
        <WoordenDialoog
          terugblik={terugblik}
          vragen={vragen}
          gekozen={keuze?.woord.woord}
          onSluit={() => setIsModereren(false)}
        />
      )}
    </>
  );
}
