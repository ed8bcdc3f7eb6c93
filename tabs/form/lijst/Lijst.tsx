import { makeStyles } from '@fluentui/react-components';
import type { LijstVeld } from '@domain/formulier/veld';
import { text } from '../../ui/layout';
import { Wettelijk } from '../../ui/Wettelijk';
import { BotsingInRij } from '../BotsingInRij';
import { useFormulier } from '../formulier-context';
import { toVeldIds } from '../veld-ids';
import { Bezwaar } from '../Bezwaar';
import { GroepLijst } from './GroepLijst';
import { isPlat } from './is-plat';
import { PlatteLijst } from './PlatteLijst';
import { useRijen, type Rijen } from './use-rijen';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '12px', scrollMarginBlock: '72px' },
  kop: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  titel: { ...text.label, margin: 0 },
  help: { ...text.help, margin: '2px 0 0' },
  groepen: { display: 'flex', flexDirection: 'column', rowGap: '24px' },
});

function Kop({ veld }: { veld: LijstVeld }) {
  const styles = useStyles();
  const { bezwaarBij } = useFormulier();
  const ids = toVeldIds(veld.naam);
  const bezwaar = bezwaarBij(veld.naam);
  return (
    <div>
      <div className={styles.kop}>
        <h3 id={ids.label} className={styles.titel}>
          {veld.label}
        </h3>
        {veld.wettelijk && <Wettelijk eis={veld.wettelijk} />}
      </div>
      {veld.help && <p className={styles.help}>{veld.help}</p>}
      {bezwaar && <Bezwaar id={ids.bezwaar} bezwaar={bezwaar} />}
    </div>
  );
}

/** Rows with velden of their own: to add, copy, remove, move and fold, one open at a time. */
export function Lijst({ veld }: { veld: LijstVeld }) {
  const styles = useStyles();
  const { botsingen, bijLegeBron } = useFormulier();
  const rijen = useRijen(veld);
  const { groepVeld, opties } = rijen;
  const isBronLeeg = groepVeld?.bron && opties.length === 0 && rijen.rijen.length === 0;
  // A row that I removed and somebody else changed is no longer on my screen; the choice is.
  const verdwenen = botsingen.filter(
    ({ pad }) => pad.startsWith(`${veld.naam}/`) && !rijen.volgorde.some((id) => pad.includes(id)),
  );
  return (
    <section data-pad={veld.naam} aria-labelledby={toVeldIds(veld.naam).label} className={styles.root}>
      <Kop veld={veld} />
      {verdwenen.map(({ pad }) => (
        <BotsingInRij key={pad} pad={pad} naam={veld.rijNaam} />
      ))}
      {isBronLeeg && groepVeld.bron ? bijLegeBron?.(groepVeld.bron) : <Inhoud veld={veld} rijen={rijen} />}
    </section>
  );
}

function Inhoud({ veld, rijen }: { veld: LijstVeld; rijen: Rijen }) {
  const styles = useStyles();
  if (isPlat(veld)) return <PlatteLijst veld={veld} rijen={rijen} />;
  return (
    <div className={styles.groepen}>
      {rijen.groepen.map((groep) => (
        <GroepLijst key={groep.code} veld={veld} groep={groep} rijen={rijen} />
      ))}
    </div>
  );
}
