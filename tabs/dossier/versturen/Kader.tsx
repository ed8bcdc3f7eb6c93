import { DialogContent, DialogTitle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { media, text } from '../../ui/layout';
import { NAAST_ELKAAR, useVenster } from './Venster';
import { SluitVraag } from '../../ui/SluitVraag';

const useStyles = makeStyles({
  inhoud: { flexGrow: 1, minHeight: 0, padding: 0 },
  helften: { [NAAST_ELKAAR]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } },
  helft: {
    display: 'grid',
    alignContent: 'start',
    rowGap: '20px',
    minWidth: 0,
    padding: '24px',
    [media.phone]: { padding: '16px' },
  },
  rechts: {
    paddingTop: '28px',
    backgroundColor: tokens.colorNeutralBackground3,
    [NAAST_ELKAAR]: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  kop: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  slot: { fontSize: '24px', color: tokens.colorBrandForeground1 },
  titel: { ...text.stepTitle, fontSize: '20px' },
  onder: { ...text.help, margin: '2px 0 0' },
  voet: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '8px',
    padding: '14px 24px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [media.phone]: { padding: '12px 16px', '& button': { flexGrow: 1, minHeight: '44px' } },
  },
  noot: { ...text.meta, marginRight: 'auto', [media.phone]: { width: '100%' } },
});

type Props = {
  onder: string;
  children: ReactNode;
  /** The right half; absent: one column. */
  rechts?: ReactNode;
  noot?: string;
  /** Something was filled in: closing asks first, and Escape is then the way back. */
  isVeranderd?: boolean;
  acties(sluit: () => void): ReactNode;
  onSluit(): void;
};

/** One step of *Beveiligd versturen*: choices left, the mail right, one bar below. A phone shows one half at a time. */
export function Kader({ onder, children, rechts, noot, isVeranderd, acties, onSluit }: Props) {
  const styles = useStyles();
  const [vraagtNa, setVraagtNa] = useState(false);
  const verder = () => {
    setVraagtNa(false);
    venster.focus();
  };
  const sluit = () => (isVeranderd ? setVraagtNa(true) : onSluit());
  const venster = useVenster(vraagtNa ? verder : sluit);
  const isDubbel = rechts !== undefined;
  return (
    <>
      <DialogContent className={mergeClasses(styles.inhoud, isDubbel && styles.helften)}>
        <div className={styles.helft}>
          <div>
            <div className={styles.kop}>
              <LockClosedRegular aria-hidden className={styles.slot} />
              <DialogTitle className={styles.titel}>Beveiligd versturen</DialogTitle>
            </div>
            <p className={styles.onder}>{onder}</p>
          </div>
          {children}
        </div>
        {isDubbel && <div className={mergeClasses(styles.helft, styles.rechts)}>{rechts}</div>}
      </DialogContent>
      <div className={styles.voet}>
        {vraagtNa ? (
          <SluitVraag className={styles.noot} onVerder={verder} onSluit={onSluit} />
        ) : (
          <>
            {noot && <span className={styles.noot}>{noot}</span>}
            {acties(sluit)}
          </>
        )}
      </div>
    </>
  );
}
