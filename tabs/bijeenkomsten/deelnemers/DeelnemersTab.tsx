import { makeStyles } from '@fluentui/react-components';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { toDag } from '@domain/datum/datum';
import { useState } from 'react';
import { BerichtDialoog } from './acties/BerichtDialoog';
import { TabActies } from './acties/TabActies';
import { useUitvoer } from './acties/use-uitvoer';
import { VoegToeDialoog } from './acties/VoegToeDialoog';
import { DeelnemersAfdruk } from './DeelnemersAfdruk';
import { GegevensGewist } from './GegevensGewist';
import { DeelnemersLijst } from './lijst/DeelnemersLijst';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useVaker } from './use-vaker';
import { Verzendingen } from './Verzendingen';
import { isOnderweg } from './verzending';

const ONDERWEG_MS = 3000;

const useStyles = makeStyles({ balk: { marginBottom: '12px' } });

type Venster = 'voegToe' | 'bericht';

/** Everybody who signed up, and what can be done with them. */
export function DeelnemersTab({ beeld }: { beeld: BijeenkomstBeeld }) {
  const styles = useStyles();
  const vandaag = toDag(new Date().toISOString());
  const [venster, setVenster] = useState<Venster>();
  const { voerUit, mislukt } = useUitvoer(beeld.bijeenkomstId, String(beeld.antwoorden['datum'] ?? ''));
  useVaker(beeld.bijeenkomstId, beeld.rondzendingen.some(isOnderweg) && ONDERWEG_MS);
  const sluit = () => setVenster(undefined);
  if (beeld.zijnGewist) return <GegevensGewist beeld={beeld} />;
  return (
    <>
      <TabActies
        beeld={beeld}
        onVoegToe={() => setVenster('voegToe')}
        onBericht={() => setVenster('bericht')}
        onUitvoer={(vorm) => void voerUit(vorm)}
      />
      {mislukt && (
        <div className={styles.balk}>
          <MisluktBalk
            mislukt={mislukt}
            titel="De lijst is niet gedownload."
            onOpnieuw={() => void voerUit(mislukt.vorm)}
          />
        </div>
      )}
      <DeelnemersLijst beeld={beeld} vandaag={vandaag} />
      <Verzendingen rondzendingen={beeld.rondzendingen} vandaag={vandaag} />
      <DeelnemersAfdruk beeld={beeld} />
      {venster === 'voegToe' && <VoegToeDialoog beeld={beeld} onSluit={sluit} />}
      {venster === 'bericht' && <BerichtDialoog beeld={beeld} onSluit={sluit} />}
    </>
  );
}
