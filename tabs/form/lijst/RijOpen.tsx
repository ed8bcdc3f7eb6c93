import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronUpRegular, CopyRegular, DeleteRegular } from '@fluentui/react-icons';
import type { Rij } from '@domain/formulier/antwoord';
import { listZichtbareVelden } from '@domain/formulier/check-antwoorden';
import type { EnkelVeld, KeuzeVeld, LijstVeld } from '@domain/formulier/veld';
import { listOpties } from '@domain/stappenplan/opties-uit-dossier';
import { media } from '../../ui/layout';
import { useFormulier } from '../formulier-context';
import { Keuzelijst } from '../inputs/KeuzeInvoer';
import { toVeldIds } from '../veld-ids';
import { Bezwaar } from '../Bezwaar';
import { VeldenRooster } from '../VeldenRooster';
import { RijMenu, type RijActies } from './RijMenu';

const useStyles = makeStyles({
  kop: { display: 'flex', alignItems: 'center', columnGap: '4px', flexGrow: 1, minWidth: 0 },
  keuze: { minWidth: 0, maxWidth: '260px', flexShrink: 1, [media.phone]: { flexGrow: 1 } },
  naam: { fontWeight: 600 },
  inhoud: { paddingTop: '8px' },
  ruimte: { flexGrow: 1, [media.phone]: { display: 'none' } },
  knop: { fontWeight: 400, color: tokens.colorNeutralForeground2, [media.narrow]: { display: 'none' } },
});

/** The choice that says for whom or where a row is; it stands in the head of the row. */
const findKopVeld = ({ velden, groepeerOp }: LijstVeld): KeuzeVeld | undefined =>
  velden.find((veld): veld is KeuzeVeld => veld.soort === 'keuze' && veld.naam !== groepeerOp);

type KopProps = RijActies & { veld: LijstVeld; rij: Rij; naam: string; onSluit(): void };

export function RijKop({ veld, rij, naam, onSluit, ...acties }: KopProps) {
  const styles = useStyles();
  const kopVeld = findKopVeld(veld);
  return (
    <div className={styles.kop}>
      {kopVeld ? <KopKeuze lijst={veld} veld={kopVeld} rij={rij} /> : <span className={styles.naam}>{naam}</span>}
      <span className={styles.ruimte} />
      <Button appearance="subtle" size="small" className={styles.knop} icon={<CopyRegular />} onClick={acties.kopieer}>
        Kopieer
      </Button>
      <Button
        appearance="subtle"
        size="small"
        className={styles.knop}
        icon={<DeleteRegular />}
        onClick={acties.verwijder}
      >
        Verwijderen
      </Button>
      <RijMenu naam={naam} {...acties} />
      <Button
        appearance="subtle"
        icon={<ChevronUpRegular />}
        aria-expanded
        aria-label={`${naam} inklappen`}
        data-rij-knop
        onClick={onSluit}
      />
    </div>
  );
}

function KopKeuze({ lijst, veld, rij }: { lijst: LijstVeld; veld: KeuzeVeld; rij: Rij }) {
  const styles = useStyles();
  const { bron, change, leave, bezwaarBij } = useFormulier();
  const pad = `${lijst.naam}/${rij.id}/${veld.naam}`;
  const ids = toVeldIds(pad);
  const isFout = bezwaarBij(pad) !== undefined;
  const code = rij[veld.naam];
  return (
    <span data-pad={pad} data-invoer className={styles.keuze}>
      <Keuzelijst
        id={ids.invoer}
        label={veld.label}
        opties={listOpties(veld, bron.context)}
        code={typeof code === 'string' ? code : ''}
        aria={isFout ? { 'aria-invalid': true, 'aria-describedby': ids.bezwaar } : {}}
        onChange={(waarde) => change(pad, waarde)}
        onLeave={() => leave(pad)}
      />
    </span>
  );
}

/** The velden of an open row; what stands in its head comes not again, and its group stands under *Meer velden*. */
export function RijInhoud({ veld, rij, isZonderGroep }: { veld: LijstVeld; rij: Rij; isZonderGroep: boolean }) {
  const styles = useStyles();
  const { bezwaarBij } = useFormulier();
  const kopVeld = findKopVeld(veld);
  const rijPad = `${veld.naam}/${rij.id}`;
  const kopBezwaar = kopVeld && bezwaarBij(`${rijPad}/${kopVeld.naam}`);
  const velden = listZichtbareVelden(veld.velden, rij)
    .filter((een) => een !== kopVeld)
    .map((een): EnkelVeld => (een.naam === veld.groepeerOp && !isZonderGroep ? { ...een, isExtra: true } : een));
  return (
    <>
      {kopVeld && kopBezwaar && <Bezwaar id={toVeldIds(`${rijPad}/${kopVeld.naam}`).bezwaar} bezwaar={kopBezwaar} />}
      <div className={styles.inhoud}>
        <VeldenRooster velden={velden} voor={`${rijPad}/`} isCompact />
      </div>
    </>
  );
}
