import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ScalesRegular } from '@fluentui/react-icons';
import type { Aanwezige } from '@domain/dossier/dossier-beeld';
import { Link } from 'wouter';
import { focusRing, media, tabular, text, visuallyHidden } from '../../ui/layout';
import { STAP_WOORD, StapStand } from '../../ui/StapStand';
import { stapRoute } from '../stap/StapLink';
import type { RailStap as Stap } from './fasen';

const useStyles = makeStyles({
  root: {
    ...text.body,
    ...focusRing,
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '20px 18px minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: '6px',
    padding: '5px 10px',
    border: '1px solid transparent',
    borderRadius: '8px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [media.narrow]: { padding: '12px 10px' },
  },
  huidig: {
    fontWeight: 600,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-1px',
      top: '5px',
      bottom: '5px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandForeground1,
    },
    [media.forced]: { outline: '2px solid' },
  },
  nummer: { ...tabular, textAlign: 'right' },
  nvt: { color: tokens.colorNeutralForeground3, cursor: 'default', ':hover': { backgroundColor: 'transparent' } },
  rechts: { display: 'flex', alignItems: 'center', columnGap: '4px', minHeight: '20px' },
  schaal: { fontSize: '16px', color: tokens.colorNeutralForeground3 },
  hidden: visuallyHidden,
});

type Props = {
  dossierId: string;
  stap: Stap;
  isHuidig: boolean;
  aanwezigen: readonly Aanwezige[];
  onKies?: (() => void) | undefined;
};

export function RailStap({ dossierId, stap, isHuidig, aanwezigen, onKies }: Props) {
  const styles = useStyles();
  const { nummer, titel, beeld } = stap;
  const inhoud = (
    <>
      <StapStand toestand={beeld.toestand} />
      <span className={styles.nummer}>{nummer}</span>
      <span>
        {titel}
        <span className={styles.hidden}>, {STAP_WOORD[beeld.toestand]}</span>
      </span>
      <Rechts isWettelijk={stap.isWettelijk} aanwezigen={aanwezigen} />
    </>
  );
  if (beeld.toestand === 'nvt') return <span className={mergeClasses(styles.root, styles.nvt)}>{inhoud}</span>;
  return (
    <Link
      href={stapRoute(dossierId, nummer)}
      className={mergeClasses(styles.root, isHuidig && styles.huidig)}
      aria-current={isHuidig ? 'step' : undefined}
      onClick={onKies}
    >
      {inhoud}
    </Link>
  );
}

function Rechts({ isWettelijk, aanwezigen }: { isWettelijk: boolean; aanwezigen: readonly Aanwezige[] }) {
  const styles = useStyles();
  return (
    <span className={styles.rechts}>
      {aanwezigen.slice(0, 2).map(({ id, naam }) => (
        <Avatar
          key={id}
          name={naam}
          idForColor={id}
          color="colorful"
          size={20}
          badge={{ status: 'available' }}
          aria-label={`${naam} werkt in deze stap`}
        />
      ))}
      {isWettelijk && (
        <>
          <ScalesRegular className={styles.schaal} aria-hidden />
          <span className={styles.hidden}>, de wet vraagt iets in deze stap</span>
        </>
      )}
    </span>
  );
}
