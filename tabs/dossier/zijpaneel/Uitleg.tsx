import { makeStyles } from '@fluentui/react-components';
import { ChatHelpRegular } from '@fluentui/react-icons';
import type { Veld } from '@domain/formulier/veld';
import type { StapNummer } from '@domain/stappenplan/stap';
import { findStap } from '@domain/stappenplan/stappenplan';
import { UitlegBijStap } from '../../uitleg/UitlegBijStap';
import { KnopLink } from '../../ui/KnopLink';
import { text } from '../../ui/layout';
import { UITLEG } from './uitleg-teksten';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  knop: { alignSelf: 'flex-start' },
  alinea: { ...text.context, margin: 0 },
  lijst: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: '12px' },
  naam: { ...text.context, fontWeight: 600 },
  waarde: { ...text.context, margin: '2px 0 0' },
  wet: { ...text.help, margin: '2px 0 0' },
});

const listVelden = (velden: readonly Veld[]): readonly Veld[] =>
  velden.flatMap((veld) => (veld.soort === 'lijst' ? [veld, ...listVelden(veld.velden)] : [veld]));

type Props = { nummer: StapNummer; dossierId: string };

/** What this step is for, what the kennisbank says, and per veld the help and what the law asks. Not enough: the helpdesk. */
export function Uitleg({ nummer, dossierId }: Props) {
  const styles = useStyles();
  const velden = listVelden(findStap(nummer).velden).filter(({ help, wettelijk }) => help ?? wettelijk);
  return (
    <div className={styles.root}>
      <p className={styles.alinea}>{UITLEG[nummer]}</p>
      <UitlegBijStap key={nummer} stap={nummer} />
      <KnopLink href={`/helpdesk/nieuw/${dossierId}/${nummer}`} icon={<ChatHelpRegular />} className={styles.knop}>
        Vraag het de helpdesk
      </KnopLink>
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
