import { makeStyles, tokens } from '@fluentui/react-components';
import type { LijstVeld } from '@domain/formulier/veld';
import { Bezwaar } from '../../form/Bezwaar';
import { useFormulier } from '../../form/formulier-context';
import { useRijen } from '../../form/lijst/use-rijen';
import { useSleep } from '../../form/lijst/use-sleep';
import { VoegToe } from '../../form/lijst/VoegToe';
import { toVeldIds } from '../../form/veld-ids';
import { text } from '../../ui/layout';
import { KeuzeRij } from './KeuzeRij';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '8px', scrollMarginBlock: '72px' },
  titel: { ...text.label, margin: 0 },
  help: { ...text.help, margin: '2px 0 0' },
  rijen: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
  },
});

/** What a new item starts with: to be chosen, in the first group. */
const readStart = ({ velden }: LijstVeld) =>
  Object.fromEntries(
    velden.flatMap((veld): [string, string | boolean][] => {
      if (veld.soort === 'jaNee') return [[veld.naam, true]];
      const eerste = veld.soort === 'keuze' ? veld.opties[0] : undefined;
      return eerste ? [[veld.naam, eerste.code]] : [];
    }),
  );

type Props = { veld: LijstVeld; bewaard: ReadonlySet<string> };

/** Items to choose from in a step: in order, each always open. `bewaard`: the ids that the server has. */
export function KeuzeLijst({ veld, bewaard }: Props) {
  const styles = useStyles();
  const { bezwaarBij } = useFormulier();
  const rijen = useRijen(veld);
  const sleep = useSleep((rijId, naar) => rijen.verplaats(rijId, rijen.volgorde, naar));
  const ids = toVeldIds(veld.naam);
  const bezwaar = bezwaarBij(veld.naam);
  return (
    <section data-pad={veld.naam} aria-labelledby={ids.label} className={styles.root}>
      <div>
        <h3 id={ids.label} className={styles.titel}>
          {veld.label}
        </h3>
        {veld.help && <p className={styles.help}>{veld.help}</p>}
        {bezwaar && <Bezwaar id={ids.bezwaar} bezwaar={bezwaar} />}
      </div>
      <ol className={styles.rijen}>
        {rijen.rijen.map((rij) => (
          <KeuzeRij key={rij.id} veld={veld} rij={rij} rijen={rijen} sleep={sleep} isBewaard={bewaard.has(rij.id)} />
        ))}
      </ol>
      <div>
        <VoegToe veld={veld} aantal={rijen.volgorde.length} onClick={() => rijen.voegToe(readStart(veld))} />
      </div>
    </section>
  );
}
