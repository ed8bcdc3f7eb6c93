import { makeStyles, tokens } from '@fluentui/react-components';
import type { LijstVeld } from '@domain/formulier/veld';
import type { ReactNode } from 'react';
import { media, text } from '../../ui/layout';
import type { Groep } from './groepeer';
import { Rij } from './Rij';
import type { Rijen } from './use-rijen';
import { useSleep } from './use-sleep';
import { VoegToe } from './VoegToe';

const useStyles = makeStyles({
  kop: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    marginBottom: '8px',
    [media.phone]: { flexWrap: 'wrap' },
  },
  titel: { ...text.label, margin: 0 },
  bij: text.meta,
  ruimte: { flexGrow: 1 },
  rijen: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
  },
  leeg: { ...text.help, margin: 0, padding: '12px 14px' },
  onder: { marginTop: '8px' },
});

type Props = { veld: LijstVeld; groep: Groep; rijen: Rijen };

/** The rows of one group under its heading, or all rows of a lijst without groups. */
export function GroepLijst({ veld, groep, rijen }: Props) {
  const styles = useStyles();
  const start = veld.groepeerOp && groep.code ? { [veld.groepeerOp]: groep.code } : {};
  const voegToe = (
    <VoegToe veld={veld} aantal={rijen.volgorde.length} bij={groep.optie?.label} onClick={() => rijen.voegToe(start)} />
  );
  return (
    <div>
      <Kop groep={groep} voegToe={voegToe} />
      {(groep.rijen.length > 0 || groep.optie) && <RijenVanGroep veld={veld} groep={groep} rijen={rijen} />}
      {!veld.groepeerOp && <div className={styles.onder}>{voegToe}</div>}
    </div>
  );
}

function Kop({ groep: { optie }, voegToe }: { groep: Groep; voegToe: ReactNode }) {
  const styles = useStyles();
  if (!optie) return null;
  return (
    <div className={styles.kop}>
      <h4 className={styles.titel}>{optie.label}</h4>
      {optie.groep && <span className={styles.bij}>{optie.groep}</span>}
      <span className={styles.ruimte} />
      {voegToe}
    </div>
  );
}

function RijenVanGroep({ veld, groep, rijen }: Props) {
  const styles = useStyles();
  const ids = groep.rijen.map(({ id }) => id);
  const sleep = useSleep((rijId, naar) => rijen.verplaats(rijId, ids, naar));
  return (
    <ol className={styles.rijen}>
      {groep.rijen.map((rij) => (
        <Rij
          key={rij.id}
          veld={veld}
          rij={rij}
          nummer={rijen.volgorde.indexOf(rij.id) + 1}
          naam={rijen.naamVan(rij.id)}
          isZonderGroep={groep.code === ''}
          acties={rijen.actiesBij(rij, ids)}
          sleep={sleep}
          groep={ids}
        />
      ))}
      {groep.rijen.length === 0 && <li className={styles.leeg}>{leegTekst(veld, groep, rijen)}</li>}
    </ol>
  );
}

function leegTekst({ rijNaam }: LijstVeld, { optie }: Groep, { groepVeld }: Rijen): string {
  const naam = optie?.label ?? '';
  if (groepVeld?.bron === 'gebieden') return `Nog geen ${rijNaam} voor dit gebied.`;
  return naam.endsWith('end') ? `Nog geen ${naam.toLowerCase()}e ${rijNaam}.` : `Nog geen ${rijNaam} bij ${naam}.`;
}
