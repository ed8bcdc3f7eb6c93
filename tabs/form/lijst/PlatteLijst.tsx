import { makeStyles } from '@fluentui/react-components';
import { leesTekst, type Rij } from '@domain/formulier/antwoord';
import type { EnkelVeld, KeuzeVeld, LijstVeld } from '@domain/formulier/veld';
import { media } from '../../ui/layout';
import { Bezwaar } from '../Bezwaar';
import { BotsingInRij } from '../BotsingInRij';
import { EnkelVeldInvoer } from '../EnkelVeldInvoer';
import { useFormulier } from '../formulier-context';
import { Keuzelijst } from '../inputs/KeuzeInvoer';
import { toVeldIds } from '../veld-ids';
import { Handvat } from './Handvat';
import { RijMenu } from './RijMenu';
import type { Rijen } from './use-rijen';
import { useSleep } from './use-sleep';
import { VoegToe } from './VoegToe';

const useStyles = makeStyles({
  rijen: { display: 'flex', flexDirection: 'column', rowGap: '12px', margin: 0, padding: 0, listStyleType: 'none' },
  rij: {
    display: 'flex',
    alignItems: 'start',
    columnGap: '4px',
    marginLeft: '-10px',
    scrollMarginBlock: '72px',
    [media.phone]: { marginLeft: 0 },
  },
  handvat: { paddingTop: '26px', [media.phone]: { display: 'none' } },
  veld: { flexGrow: 1, minWidth: 0 },
  menu: { paddingTop: '26px' },
  keuze: { minWidth: 0, maxWidth: '280px' },
});

type Props = { veld: LijstVeld; rijen: Rijen };

/** The group that a new row is for: the first that has none yet. */
function readStart({ rijen, opties, groepVeld }: Rijen) {
  const naam = groepVeld?.naam ?? '';
  const vrij = opties.find(({ code }) => !rijen.some((rij) => leesTekst(rij, naam) === code)) ?? opties[0];
  return vrij ? { [naam]: vrij.code } : {};
}

/** Rows of one text each: always open, with the group in the label. */
export function PlatteLijst({ veld, rijen }: Props) {
  const styles = useStyles();
  const ids = rijen.volgorde;
  const sleep = useSleep((rijId, naar) => rijen.verplaats(rijId, ids, naar));
  return (
    <>
      <ol className={styles.rijen}>
        {rijen.rijen.map((rij) => {
          const naam = rijen.naamVan(rij.id);
          const acties = rijen.actiesBij(rij, ids);
          return (
            <li key={rij.id} data-rij={rij.id} data-pad={`${veld.naam}/${rij.id}`} className={styles.rij}>
              <span className={styles.handvat}>
                <Handvat
                  naam={naam}
                  onStap={(stap) => (stap === -1 ? acties.omhoog : acties.omlaag)?.()}
                  sleep={sleep.handle(rij.id, ids)}
                />
              </span>
              <div className={styles.veld}>
                <PlatteRij veld={veld} rij={rij} rijen={rijen} naam={naam} />
                <BotsingInRij pad={`${veld.naam}/${rij.id}`} naam={naam} />
              </div>
              <span className={styles.menu}>
                <RijMenu naam={naam} {...acties} />
              </span>
            </li>
          );
        })}
      </ol>
      <div>
        <VoegToe veld={veld} aantal={ids.length} onClick={() => rijen.voegToe(readStart(rijen))} />
      </div>
    </>
  );
}

type RijProps = Props & { rij: Rij; naam: string };

function PlatteRij({ veld, rij, rijen, naam }: RijProps) {
  const { bezwaarBij } = useFormulier();
  const { groepVeld } = rijen;
  const tekstVeld = veld.velden.find((een): een is EnkelVeld => een !== groepVeld);
  if (!groepVeld || !tekstVeld) return null;
  const pad = `${veld.naam}/${rij.id}/${groepVeld.naam}`;
  const bezwaar = bezwaarBij(pad);
  return (
    <>
      <EnkelVeldInvoer
        veld={tekstVeld}
        pad={`${veld.naam}/${rij.id}/${tekstVeld.naam}`}
        isCompact
        label={naam}
        naast={<GroepKeuze veld={groepVeld} pad={pad} rij={rij} rijen={rijen} naam={naam} />}
      />
      {bezwaar && <Bezwaar id={toVeldIds(pad).bezwaar} bezwaar={bezwaar} />}
    </>
  );
}

type KeuzeProps = { veld: KeuzeVeld; pad: string; rij: Rij; rijen: Rijen; naam: string };

function GroepKeuze({ veld, pad, rij, rijen, naam }: KeuzeProps) {
  const styles = useStyles();
  const { change, leave, bezwaarBij } = useFormulier();
  const ids = toVeldIds(pad);
  return (
    <span data-pad={pad} data-invoer className={styles.keuze}>
      <Keuzelijst
        id={ids.invoer}
        size="small"
        label={`${veld.label} van ${naam.toLowerCase()}`}
        opties={rijen.opties}
        code={leesTekst(rij, veld.naam)}
        aria={bezwaarBij(pad) ? { 'aria-invalid': true, 'aria-describedby': ids.bezwaar } : {}}
        onChange={(waarde) => change(pad, waarde)}
        onLeave={() => leave(pad)}
      />
    </span>
  );
}
