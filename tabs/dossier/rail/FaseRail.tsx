import { makeStyles, tokens } from '@fluentui/react-components';
import { ScalesRegular } from '@fluentui/react-icons';
import type { Aanwezige, DossierBeeld } from '@domain/dossier/dossier-beeld';
import { media, tabular, text } from '../../ui/layout';
import { listFasen, type RailFase } from './fasen';
import { RailStap } from './RailStap';

const useStyles = makeStyles({
  root: {
    padding: '16px 12px 24px',
    backgroundColor: tokens.colorNeutralBackground2,
    outlineOffset: '-2px',
    [media.notNarrow]: { overflowY: 'auto' },
    [media.phone]: { padding: '12px 8px 24px' },
  },
  fasen: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '14px' },
  kop: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', padding: '4px 10px' },
  naam: {
    ...text.context,
    fontWeight: 600,
    textTransform: 'uppercase',
    letterSpacing: '0.5px',
    color: tokens.colorNeutralForeground2,
  },
  telling: { ...text.meta, ...tabular },
  stappen: { margin: 0, padding: 0, listStyleType: 'none' },
  legenda: { ...text.meta, display: 'flex', alignItems: 'center', columnGap: '8px', padding: '16px 10px 0' },
  schaal: { fontSize: '16px' },
});

type Props = {
  dossier: DossierBeeld;
  aanwezigen: readonly Aanwezige[];
  huidig: number | undefined;
  onKies?: () => void;
};

/** The four phases and their steps; where you are, how far everything is, and who is where. */
export function FaseRail({ dossier, aanwezigen, huidig, onKies }: Props) {
  const styles = useStyles();
  const toon = (fase: RailFase) => (
    <li key={fase.label}>
      <div className={styles.kop}>
        <span className={styles.naam}>{fase.label}</span>
        <span className={styles.telling}>
          {fase.gereed} van {fase.nodig} gereed
        </span>
      </div>
      <ol className={styles.stappen}>
        {fase.stappen.map((stap) => (
          <li key={stap.nummer} value={stap.nummer}>
            <RailStap
              dossierId={dossier.id}
              stap={stap}
              isHuidig={stap.nummer === huidig}
              aanwezigen={aanwezigen.filter((wie) => wie.stap === stap.nummer)}
              onKies={onKies}
            />
          </li>
        ))}
      </ol>
    </li>
  );
  return (
    <nav className={styles.root} aria-label="Stappen" data-regio="stappen" tabIndex={-1}>
      <ol className={styles.fasen}>{listFasen(dossier).map(toon)}</ol>
      <div className={styles.legenda}>
        <ScalesRegular className={styles.schaal} aria-hidden />
        De wet vraagt iets in deze stap
      </div>
    </nav>
  );
}
