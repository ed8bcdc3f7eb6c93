import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  CheckmarkCircleFilled,
  CloudCheckmarkRegular,
  CloudOffRegular,
  ErrorCircleFilled,
  LockClosedRegular,
  PeopleRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { BewaarStand } from '../../form/autosave/bewaar-stand';
import { announce } from '../../ui/announce';
import { tabular, text } from '../../ui/layout';
import { useAfter } from '../../ui/use-after';
import { describeStand, type StandTekst } from './stand-tekst';

const useStyles = makeStyles({
  root: {
    ...text.context,
    ...tabular,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '8px',
    flexWrap: 'wrap',
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  gewoon: { color: tokens.colorNeutralForeground3 },
  goed: { color: tokens.colorStatusSuccessForeground1 },
  merk: { color: tokens.colorBrandForeground1 },
  let: { color: tokens.colorStatusWarningForeground3 },
  fout: { color: tokens.colorStatusDangerForeground3 },
  tekst: { color: tokens.colorNeutralForeground3 },
  titel: { fontWeight: 600, color: tokens.colorNeutralForeground1 },
});

const ICON = {
  bewaren: ArrowSyncRegular,
  opgeslagen: CloudCheckmarkRegular,
  lijn: CloudOffRegular,
  fout: ErrorCircleFilled,
  samen: PeopleRegular,
  slot: LockClosedRegular,
  gereed: CheckmarkCircleFilled,
} as const satisfies Record<StandTekst['icon'], FluentIcon>;

const STIL_MS = 10_000;

/** Good news is said at most once in ten seconds; trouble, and the answer to a key, at once. */
function useAankondiging({ titel, tekst, kleur }: StandTekst, isAntwoord: boolean) {
  const laatst = useRef(-STIL_MS);
  const zin = [titel, tekst].filter(Boolean).join(' ');
  useEffect(() => {
    const nu = performance.now();
    const isMeteen = isAntwoord || kleur === 'let' || kleur === 'fout';
    if (!zin || (!isMeteen && nu - laatst.current < STIL_MS)) return;
    laatst.current = nu;
    announce(zin);
  }, [zin, kleur, isAntwoord]);
}

type RegelProps = { tekst: StandTekst; onActie?: () => void };

function Regel({ tekst: stand, onActie }: RegelProps) {
  const styles = useStyles();
  const Icon = ICON[stand.icon];
  return (
    <span className={styles.root}>
      <Icon className={mergeClasses(styles.icon, styles[stand.kleur])} aria-hidden />
      <span>
        {stand.titel && <span className={styles.titel}>{stand.titel} </span>}
        <span className={styles.tekst}>{stand.tekst}</span>
      </span>
      {stand.actie && onActie && (
        <Link as="button" onClick={onActie}>
          {stand.actie}
        </Link>
      )}
    </span>
  );
}

type Props = { stand: BewaarStand; vandaag: string; onNaarVeld(): void; onKies(): void };

/** Saving, always in the same place: right of the step title. */
export function BewaarRegel({ stand, vandaag, onNaarVeld, onKies }: Props) {
  const isLang = useAfter(400, stand.soort === 'bewaren');
  const vorige = useRef<BewaarStand>(stand);
  // A quick save shows nothing: the line before it stays.
  const getoond = stand.soort === 'bewaren' && !isLang ? vorige.current : stand;
  useEffect(() => {
    if (stand.soort !== 'bewaren') vorige.current = stand;
  }, [stand]);
  const tekst = describeStand(getoond, vandaag);
  useAankondiging(tekst, getoond.soort === 'alOpgeslagen');
  if (!tekst.tekst) return null;
  return <Regel tekst={tekst} onActie={getoond.soort === 'kiezen' ? onKies : onNaarVeld} />;
}

/** In the place of saving, when there is nothing to save. */
export const LeesRegel = ({ tekst, isGereed }: { tekst: string; isGereed: boolean }) => (
  <Regel tekst={{ icon: isGereed ? 'gereed' : 'slot', kleur: isGereed ? 'merk' : 'gewoon', tekst }} />
);
