import { makeStyles } from '@fluentui/react-components';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { formatDatum, isDatum } from '@domain/datum/datum';
import { KopActies } from './bewerken/acties/KopActies';
import type { Gegevens } from './bewerken/use-gegevens';
import { FaseStand } from './FaseStand';
import { useKopStyles } from '../ui/kop-styles';
import { Kruimels } from './Kruimels';
import { wanneerEnWaar } from './wanneer-waar';

const useStyles = makeStyles({
  onder: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '16px', rowGap: '2px' },
  plek: { display: 'flex', flexWrap: 'wrap', gap: '8px', ':empty': { display: 'none' } },
});

/** What it is, when and where, how it stands, and what can be done with it. */
export function BijeenkomstKop({ beeld, gegevens }: { beeld: BijeenkomstBeeld; gegevens: Gegevens }) {
  const styles = useStyles();
  const kop = useKopStyles();
  const bewaard = readGegevens(beeld.antwoorden);
  return (
    <>
      <Kruimels hier={isDatum(bewaard.datum) ? formatDatum(bewaard.datum) : 'Nog geen datum'} />
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} tabIndex={-1} data-titel>
            {bewaard.titel || 'Zonder titel'}
          </h1>
          <div className={styles.onder}>
            <p className={kop.onder}>{wanneerEnWaar(bewaard)}</p>
            <FaseStand fase={beeld.fase} />
          </div>
          {beeld.afzegging && <p className={kop.onder}>Reden: {beeld.afzegging.reden}</p>}
        </div>
        <div className={kop.acties}>
          <div data-plek="acties" className={styles.plek} />
          <KopActies beeld={beeld} gegevens={gegevens} />
        </div>
      </div>
    </>
  );
}
