import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { volledigeNaam } from '@domain/dossier/dossier';
import { formatDatumNaast } from '@domain/stappenplan/datum-volgorde';
import type { WerkvoorraadRij } from '@domain/werkvoorraad/werkvoorraad';
import { useWerkvoorraad } from '../api/use-werkvoorraad';
import { media } from '../ui/layout';
import { Leeg } from '../ui/Leeg';
import { TAAK_ZIN } from './taak-woorden';
import { ALLE_DOSSIERS } from './vraag';

const useStyles = makeStyles({ knop: { [media.phone]: { minHeight: '44px' } } });

const bekijkDossiers = () => document.getElementById('dossiers')?.focus();

function describeVolgende(rijen: readonly WerkvoorraadRij[], vandaag: string): string {
  const volgende = rijen.find(({ volgendeTaak }) => volgendeTaak && volgendeTaak.datum >= vandaag);
  if (!volgende?.volgendeTaak) return 'Is er iets te doen, dan staat het hier met de datum.';
  const { datum, soort } = volgende.volgendeTaak;
  return `De volgende datum is ${formatDatumNaast(datum, vandaag)}: ${TAAK_ZIN[soort](volledigeNaam(volgende.leerling))}.`;
}

/** Nothing to do is good news; the next date says until when. */
export function GeenTaken({ vandaag }: { vandaag: string }) {
  const styles = useStyles();
  const { data } = useWerkvoorraad(ALLE_DOSSIERS);
  const eerste = data?.pages[0];
  const rijen = eerste?.ok ? eerste.value.rijen : [];
  return (
    <Leeg
      icon={CheckmarkCircleRegular}
      titel="Er wacht niets op jou"
      actie={
        rijen.length > 0 && (
          <Button className={styles.knop} onClick={bekijkDossiers}>
            Bekijk de dossiers
          </Button>
        )
      }
    >
      {describeVolgende(rijen, vandaag)}
    </Leeg>
  );
}
