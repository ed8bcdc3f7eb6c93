import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import type { HelpdeskBijlage } from '@domain/helpdesk/helpdeskvraag';
import { bewaarBestand } from '../../ui/bewaar-bestand';
import { Dialoog } from '../../ui/Dialoog';
import { useObjectUrl } from '../bijlagen/use-object-url';

const useStyles = makeStyles({
  plaatje: { maxWidth: '100%', alignSelf: 'flex-start', border: `1px solid ${tokens.colorNeutralStroke2}` },
});

type Props = { bijlage: HelpdeskBijlage; bestand: Blob; onSluit(): void };

/** A picture at its own size, as far as there is room. */
export function PlaatjeDialoog({ bijlage: { naam }, bestand, onSluit }: Props) {
  const styles = useStyles();
  const adres = useObjectUrl(bestand);
  return (
    <Dialoog
      titel={naam}
      isBreed
      onSluit={onSluit}
      acties={
        <>
          <Button icon={<ArrowDownloadRegular />} onClick={() => bewaarBestand(bestand, naam)}>
            Bewaar op deze computer
          </Button>
          <Button appearance="primary" onClick={onSluit}>
            Sluit
          </Button>
        </>
      }
    >
      {adres && <img className={styles.plaatje} src={adres} alt={`Bijlage ${naam}`} />}
    </Dialoog>
  );
}
