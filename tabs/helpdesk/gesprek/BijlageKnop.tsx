import { AttachRegular } from '@fluentui/react-icons';
import type { HelpdeskBijlage } from '@domain/helpdesk/helpdeskvraag';
import { useMutation } from '@tanstack/react-query';
import { useApi } from '../../api/ApiProvider';
import { Storing } from '../../api/storing';
import { bewaarBestand } from '../../ui/bewaar-bestand';
import { formatGrootte } from '../bestand-grootte';
import { useGesprekStyles } from './gesprek-styles';

type Props = { vraagId: string; bijlage: HelpdeskBijlage };

/** A file of a message; it goes to the browser to keep. */
export function BijlageKnop({ vraagId, bijlage }: Props) {
  const styles = useGesprekStyles();
  const api = useApi();
  const haal = useMutation({
    mutationFn: async () => {
      const uitkomst = await api.helpdeskbijlage(vraagId, bijlage.id);
      if (!uitkomst.ok) throw new Storing('storing', uitkomst.kenmerk);
      bewaarBestand(uitkomst.value, bijlage.naam);
    },
  });
  return (
    <>
      <button type="button" className={styles.chip} onClick={() => haal.mutate()}>
        <AttachRegular className={styles.icon} aria-hidden />
        {bijlage.naam} ({formatGrootte(bijlage.bytes)})
      </button>
      {haal.isError && (
        <span role="alert" className={styles.rol}>
          De bijlage is niet opgehaald. Probeer het opnieuw.
        </span>
      )}
    </>
  );
}
