import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CloudOffRegular, PrintRegular } from '@fluentui/react-icons';
import { formatDatum, formatTijd, toDag } from '@domain/datum/datum';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { describeOppVersie } from '@domain/dossier/opp-titel';
import type { Pad } from '@domain/formulier/wijziging';
import type { StapNummer } from '@domain/stappenplan/stap';
import { checkWet } from '@domain/wet/wet-check';
import { useEffect, useMemo, useRef } from 'react';
import { media, text } from '../../ui/layout';
import { drukAf } from '../afdruk/op-papier';
import { naarDossier } from '../werk/naar-dossier';
import { Bronnen } from './Bronnen';
import { InOrde } from './InOrde';
import { Ontbrekend } from './Ontbrekend';
import { Oordeel } from './Oordeel';
import { useIsOffline } from './use-is-offline';
import { WetAfdruk } from './WetAfdruk';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    alignContent: 'start',
    rowGap: '20px',
    padding: '24px 32px 32px',
    minWidth: 0,
    minHeight: 0,
    outlineStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    [media.notNarrow]: { overflowY: 'auto' },
    [media.narrow]: { padding: '24px' },
    [media.phone]: { padding: '16px' },
  },
  kop: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'start', gap: '12px' },
  knop: { [media.phone]: { minHeight: '44px' } },
  boven: { ...text.meta, margin: 0 },
  titel: { ...text.stepTitle, outlineStyle: 'none' },
  offline: {
    ...text.context,
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    margin: 0,
    color: tokens.colorStatusWarningForeground3,
  },
});

type Props = {
  dossier: DossierBeeld;
  /** `YYYY-MM-DD` */
  vandaag: string;
  /** Goes to a step and puts the focus in the veld at `pad`; there a link leads back to the wet-check. */
  onNaarVeld(nummer: StapNummer, pad?: Pad): void;
};

const WEEKDAG = new Intl.DateTimeFormat('nl', { weekday: 'long', timeZone: 'Europe/Amsterdam' });

/** `woensdag 9 oktober 2024, 14.18 uur` */
const describeMoment = (instant: string): string =>
  `${WEEKDAG.format(new Date(instant))} ${formatDatum(toDag(instant))}, ${formatTijd(instant)} uur`;

/** Does this OPP meet the law, and what is the shortest way to yes? Judged anew with each change of the dossier. */
export function WetPaneel({ dossier: beeld, vandaag, onNaarVeld }: Props) {
  const styles = useStyles();
  const titel = useRef<HTMLHeadingElement>(null);
  const isOffline = useIsOffline(beeld.id);
  const { uitkomst, versie, op } = useMemo(() => {
    const dossier = naarDossier(beeld);
    return {
      uitkomst: checkWet(dossier, vandaag),
      // Each message that left froze one version.
      versie: describeOppVersie(dossier, beeld.berichten.length + 1),
      op: new Date().toISOString(),
    };
  }, [beeld, vandaag]);
  useEffect(() => titel.current?.focus(), []);

  return (
    <main className={styles.root} data-regio="wet" data-inhoud tabIndex={-1} aria-label="Wet-check">
      <div className={styles.kop}>
        <div>
          <p className={styles.boven}>
            {versie} · {describeMoment(op)}
          </p>
          <h1 ref={titel} tabIndex={-1} data-titel className={styles.titel}>
            Voldoet dit OPP aan de wet?
          </h1>
        </div>
        <Button icon={<PrintRegular />} className={styles.knop} onClick={() => drukAf('wet')}>
          Afdrukken
        </Button>
      </div>
      {isOffline && (
        <p className={styles.offline} role="status">
          <CloudOffRegular aria-hidden fontSize={20} />
          Deze uitkomst is van {formatTijd(op)} uur.
        </p>
      )}
      <Oordeel uitkomst={uitkomst} />
      <Ontbrekend onderdelen={uitkomst.ontbrekend} onNaarVeld={onNaarVeld} />
      <InOrde onderdelen={uitkomst.inOrde} onNaarVeld={onNaarVeld} />
      {uitkomst.onderdelen.length > 0 && <Bronnen onderdelen={uitkomst.onderdelen} />}
      <WetAfdruk dossier={beeld} uitkomst={uitkomst} />
    </main>
  );
}
