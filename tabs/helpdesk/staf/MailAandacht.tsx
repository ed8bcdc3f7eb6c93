import { Button, makeStyles } from '@fluentui/react-components';
import { Balk } from '../../ui/Balk';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { breedte } from '../helpdesk-layout';
import { useVraagHandeling } from './use-vraag-handeling';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '8px', marginTop: '12px', [breedte.print]: { display: 'none' } },
});

/** A mail of this question was not delivered. */
export function MailAandacht({ vraagId, magHerkansen }: { vraagId: string; magHerkansen: boolean }) {
  const styles = useStyles();
  const { doe, mislukt, isBezig } = useVraagHandeling(vraagId);
  return (
    <div className={styles.root}>
      <Balk
        intent="warning"
        titel="Een mail over deze vraag is niet aangekomen."
        acties={
          magHerkansen && (
            <>
              <Button disabledFocusable={isBezig} onClick={() => void doe((api) => api.herkansHelpdeskmail(vraagId))}>
                Verstuur opnieuw
              </Button>
              <Button
                appearance="subtle"
                disabledFocusable={isBezig}
                onClick={() => void doe((api) => api.sluitMailmelding(vraagId))}
              >
                Sluit deze melding
              </Button>
            </>
          )
        }
      >
        Het bericht staat wel hier. Kijk of het mailadres nog klopt, of bel.
      </Balk>
      <MisluktBalk mislukt={mislukt} titel="Dat is niet gelukt." />
    </div>
  );
}
