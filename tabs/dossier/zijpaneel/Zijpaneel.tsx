import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { PanelRightContractRegular, PanelRightExpandRegular } from '@fluentui/react-icons';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { StapNummer } from '@domain/stappenplan/stap';
import { useEffect, useState } from 'react';
import { StapVijfEnZeven, type ActiefDoel } from '../context/StapVijfEnZeven';
import { Logboek } from './Logboek';
import { Tabbladen } from './Tabbladen';
import { Uitleg } from './Uitleg';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: '-2px',
  },
  dicht: {
    padding: '8px 4px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  kop: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    padding: '2px 8px 0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  inhoud: { padding: '14px 16px 24px', overflowY: 'auto', minHeight: 0, flexGrow: 1 },
});

type Tabblad = 'stappen' | 'logboek' | 'uitleg';
const LABEL = { stappen: 'Stap 5 en 7', logboek: 'Logboek', uitleg: 'Uitleg' } as const satisfies Record<
  Tabblad,
  string
>;

export type PaneelProps = {
  dossier: DossierBeeld;
  nummer: StapNummer;
  actief: ActiefDoel | undefined;
  ikId: string;
  vandaag: string;
};

/** Step 8 hangs together with 5 and 7: they come first there. */
const listBladen = (nummer: StapNummer): readonly Tabblad[] =>
  nummer === 8 ? ['stappen', 'logboek', 'uitleg'] : ['logboek', 'uitleg'];

/** What stands beside a step, in tabs. Also the content of the drawer on a narrower screen. */
export function PaneelBladen({
  dossier,
  nummer,
  actief,
  ikId,
  vandaag,
  rechts,
}: PaneelProps & { rechts?: React.ReactNode }) {
  const styles = useStyles();
  const bladen = listBladen(nummer);
  const [gekozen, setGekozen] = useState<Tabblad>(bladen[0] ?? 'logboek');
  useEffect(() => setGekozen(listBladen(nummer)[0] ?? 'logboek'), [nummer]);
  const blad = bladen.includes(gekozen) ? gekozen : 'logboek';
  return (
    <>
      <div className={styles.kop}>
        <Tabbladen<Tabblad> bladen={bladen} label={LABEL} gekozen={blad} onKies={setGekozen} />
        {rechts}
      </div>
      <div id="blad" role="tabpanel" aria-labelledby={`blad-${blad}`} tabIndex={0} className={styles.inhoud}>
        {blad === 'stappen' && <StapVijfEnZeven dossier={dossier} actief={actief} />}
        {blad === 'logboek' && <Logboek dossier={dossier} ikId={ikId} vandaag={vandaag} />}
        {blad === 'uitleg' && <Uitleg nummer={nummer} dossierId={dossier.id} />}
      </div>
    </>
  );
}

type Props = PaneelProps & { isOpen: boolean; onWissel(): void };

/** The third column. It can be put away, and stays so. */
export function Zijpaneel({ isOpen, onWissel, ...paneel }: Props) {
  const styles = useStyles();
  const knop = (
    <Tooltip content={isOpen ? 'Paneel sluiten' : 'Logboek en uitleg'} relationship="label" withArrow>
      <Button
        appearance="subtle"
        icon={isOpen ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
        aria-expanded={isOpen}
        onClick={onWissel}
      />
    </Tooltip>
  );
  if (!isOpen) return <div className={styles.dicht}>{knop}</div>;
  return (
    <aside className={styles.root} data-regio="zijpaneel" tabIndex={-1} aria-label="Logboek en uitleg">
      <PaneelBladen {...paneel} rechts={knop} />
    </aside>
  );
}
