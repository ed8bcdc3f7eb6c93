import { makeStyles } from '@fluentui/react-components';
import type { Veld } from '@domain/formulier/veld';
import type { StapNummer } from '@domain/stappenplan/stap';
import { findStap } from '@domain/stappenplan/stappenplan';
import { UitlegBijStap } from '../../uitleg/UitlegBijStap';
import { text } from '../../ui/layout';
import { UITLEG } from './uitleg-teksten';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  alinea: { ...text.context, margin: 0 },
  lijst: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: '12px' },
  naam: { ...text.context, fontWeight: 600 },
  waarde: { ...text.context, margin: '2px 0 0' },
  wet: { ...text.help, margin: '2px 0 0' },
});

const listVelden = (velden: readonly Veld[]): readonly Veld[] =>
  velden.flatMap((veld) => (veld.soort === 'lijst' ? [veld, ...listVelden(veld.velden)] : [veld]));

/** What this step is for, and per veld the help and what the law asks. */
export function Uitleg({ nummer }: { nummer: StapNummer }) {
  const styles = useStyles();
  const velden = listVelden(findStap(nummer).velden).filter(({ help, wettelijk }) => help ?? wettelijk);
  return (
    <div className={styles.root}>
      <p className={styles.alinea}>{UITLEG[nummer]}</p>
      <UitlegBijStap key={nummer} stap={nummer} />
      <dl className={styles.lijst}>
        {velden.map((veld) => (
          <div key={`${veld.naam}-${veld.label}`}>
            <dt className={styles.naam}>{veld.label}</dt>
            {veld.help && <dd className={styles.waarde}>{veld.help}</dd>}
            {veld.wettelijk && <dd className={styles.wet}>Wettelijk: {veld.wettelijk}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}
