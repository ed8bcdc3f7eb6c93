import { Button } from '@fluentui/react-components';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useGesprekStyles } from '../gesprek/gesprek-styles';
import { useVraagHandeling } from './use-vraag-handeling';

/** A mail from another address becomes part of the conversation; from then on the school reads it too. */
export function Overnemen({ vraagId, regelId }: { vraagId: string; regelId: string }) {
  const styles = useGesprekStyles();
  const { doe, mislukt, isBezig } = useVraagHandeling(vraagId);
  return (
    <>
      <div className={styles.knoppen}>
        <Button
          size="small"
          disabledFocusable={isBezig}
          onClick={() => void doe((api) => api.neemHelpdeskregelOver(vraagId, regelId))}
        >
          Neem over in het gesprek
        </Button>
      </div>
      <MisluktBalk mislukt={mislukt} titel="De mail is niet overgenomen." />
    </>
  );
}
