import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StapToestand } from '@domain/dossier/dossier';
import { voortgangTekst } from './voortgang-tekst';

/** Steps per phase: 3-2-4-2. */
const FIRST_OF_PHASE = [0, 3, 5, 9];

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', columnGap: '3px' },
  blok: {
    width: '12px',
    height: '8px',
    borderRadius: '2px',
    border: `1px solid ${tokens.colorNeutralForeground3}`,
    forcedColorAdjust: 'none',
  },
  faseBegin: { marginLeft: '5px' },
  gereed: {
    border: `1px solid ${tokens.colorBrandForeground1}`,
    backgroundColor: tokens.colorBrandForeground1,
  },
  bezig: {
    border: `1px solid ${tokens.colorBrandForeground1}`,
    backgroundImage: `linear-gradient(to bottom right, ${tokens.colorBrandForeground1} 50%, transparent 50%)`,
  },
  nietGestart: {},
  nvt: {
    height: '2px',
    border: 'none',
    borderRadius: 0,
    backgroundColor: tokens.colorNeutralForeground3,
  },
});

/** One block of the progress bar, also used in its legend. */
export function VoortgangBlok({ toestand, className }: { toestand: StapToestand; className?: string | undefined }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.blok, styles[toestand], className)} />;
}

/** The eleven steps as blocks in four groups; the text alternative tells the same. */
export function Voortgang({ voortgang }: { voortgang: readonly StapToestand[] }) {
  const styles = useStyles();
  return (
    <span role="img" aria-label={voortgangTekst(voortgang)} className={styles.root}>
      {voortgang.map((toestand, index) => (
        <VoortgangBlok
          key={index}
          toestand={toestand}
          className={index > 0 && FIRST_OF_PHASE.includes(index) ? styles.faseBegin : undefined}
        />
      ))}
    </span>
  );
}
