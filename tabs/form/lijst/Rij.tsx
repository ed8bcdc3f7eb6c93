import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Rij as RijWaarde } from '@domain/formulier/antwoord';
import type { LijstVeld } from '@domain/formulier/veld';
import type { Pad } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import { media, tabular, text } from '../../ui/layout';
import { formatLeeg, readRijStand } from '../bezwaren';
import { BotsingInRij } from '../BotsingInRij';
import { useFormulier } from '../formulier-context';
import { Handvat } from './Handvat';
import { RijDicht } from './RijDicht';
import type { RijActies } from './RijMenu';
import { RijInhoud, RijKop } from './RijOpen';
import { samenvatRij, type RijSamenvatting } from './rij-samenvatting';
import type { useSleep } from './use-sleep';

const useStyles = makeStyles({
  root: {
    padding: '0 14px',
    scrollMarginBlock: '72px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    [media.phone]: { padding: '0 8px' },
  },
  open: { paddingBlock: '8px 16px' },
  sleept: { opacity: 0.5 },
  doelBoven: { boxShadow: `inset 0 2px 0 ${tokens.colorBrandForeground1}` },
  doelOnder: { boxShadow: `inset 0 -2px 0 ${tokens.colorBrandForeground1}` },
  regel: { display: 'flex', alignItems: 'center', columnGap: '6px' },
  nummer: {
    ...text.meta,
    ...tabular,
    flexShrink: 0,
    minWidth: '22px',
    marginRight: '4px',
    padding: '3px 0',
    borderRadius: '11px',
    textAlign: 'center',
    fontWeight: 600,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** While something is missing the line says what, in stead of what else is there. */
function metLeeg(samenvatting: RijSamenvatting, { velden }: LijstVeld, refusals: readonly Refusal[], rijPad: Pad) {
  const isLeeg = (naam: string) =>
    refusals.some(({ code, pad }) => code === 'veld-leeg' && pad === `${rijPad}/${naam}`);
  const leeg = formatLeeg(velden.filter(({ naam }) => isLeeg(naam)).map(({ label }) => label));
  return leeg ? { ...samenvatting, bij: leeg } : samenvatting;
}

type Props = {
  veld: LijstVeld;
  rij: RijWaarde;
  nummer: number;
  naam: string;
  isZonderGroep: boolean;
  acties: RijActies;
  sleep: ReturnType<typeof useSleep>;
  groep: readonly string[];
};

function useSleepKlasse({ rij, sleep: { sleep }, groep }: Props): string | undefined {
  const styles = useStyles();
  if (!sleep || !groep.includes(sleep.rijId)) return undefined;
  if (sleep.rijId === rij.id) return styles.sleept;
  const van = groep.indexOf(sleep.rijId);
  if (groep.indexOf(rij.id) !== sleep.naar || van === sleep.naar) return undefined;
  return sleep.naar > van ? styles.doelOnder : styles.doelBoven;
}

/** One row: a line when folded, its velden when open. */
export function Rij(props: Props) {
  const { veld, rij, nummer, naam, acties, groep } = props;
  const styles = useStyles();
  const { bron, refusals, openRij, setOpenRij } = useFormulier();
  const isOpen = openRij(veld.naam) === rij.id;
  const pad = `${veld.naam}/${rij.id}`;
  const open = () => setOpenRij(veld.naam, rij.id);
  return (
    <li
      data-rij={rij.id}
      data-pad={pad}
      className={mergeClasses(styles.root, isOpen && styles.open, useSleepKlasse(props))}
    >
      <div className={styles.regel}>
        <Handvat
          isOpen={isOpen}
          naam={naam}
          onStap={(stap) => (stap === -1 ? acties.omhoog : acties.omlaag)?.()}
          sleep={props.sleep.handle(rij.id, groep)}
        />
        <span className={styles.nummer} aria-hidden>
          {nummer}
        </span>
        {isOpen ? (
          <RijKop veld={veld} rij={rij} naam={naam} onSluit={() => setOpenRij(veld.naam, undefined)} {...acties} />
        ) : (
          <RijDicht
            naam={naam}
            samenvatting={metLeeg(samenvatRij(veld, rij, bron), veld, refusals, pad)}
            stand={readRijStand(refusals, pad)}
            onOpen={open}
          />
        )}
      </div>
      <BotsingInRij pad={pad} naam={naam} />
      {isOpen && <RijInhoud veld={veld} rij={rij} isZonderGroep={props.isZonderGroep} />}
    </li>
  );
}
