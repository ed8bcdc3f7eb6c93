import { Button } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { useNieuwsbriefLijstActie } from '../api/use-nieuwsbrief';
import { Dialoog } from '../ui/Dialoog';
import { MisluktBalk } from '../ui/MisluktBalk';
import { useEenHandeling } from '../ui/use-een-handeling';

/** A concept that is removed does not come back. */
export function VerwijderDialoog({ id, onSluit }: { id: string; onSluit(): void }) {
  const [, navigate] = useLocation();
  const { doe, mislukt, isBezig } = useEenHandeling(useNieuwsbriefLijstActie());
  const verwijder = async () => {
    if (await doe((api) => api.verwijderNieuwsbrief(id))) navigate('/nieuwsbrieven', { replace: true });
  };
  return (
    <Dialoog
      isVraag
      titel="Dit concept verwijderen?"
      onSluit={onSluit}
      acties={
        <>
          <Button appearance="primary" onClick={onSluit}>
            Bewaar het concept
          </Button>
          <Button disabledFocusable={isBezig} onClick={() => void verwijder()}>
            Verwijder concept
          </Button>
        </>
      }
    >
      <MisluktBalk mislukt={mislukt} titel="Het concept is niet verwijderd." />
      <span>Ook je collega’s kunnen er dan niet meer bij. Dit is niet terug te draaien.</span>
    </Dialoog>
  );
}
