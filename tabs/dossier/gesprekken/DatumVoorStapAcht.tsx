import { Button } from '@fluentui/react-components';
import { formatDatum } from '@domain/datum/datum';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { leesTekst } from '@domain/formulier/antwoord';
import type { GesprekBeeld } from '@domain/gesprek/gesprek-beeld';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/ApiProvider';
import { sleutel } from '../../api/sleutels';
import { announce } from '../../ui/announce';
import { Balk } from '../../ui/Balk';
import { antwoordenVan, stapVan } from '../werk/antwoorden-van';

const VELD = 'evaluatiegesprekOp';

type Props = { dossier: DossierBeeld; gesprekken: readonly GesprekBeeld[] };

/** The first evaluatiegesprek to come, when step 8 has no date yet and this person may fill it in. */
function findVoorstel({ dossier, gesprekken }: Props): GesprekBeeld | undefined {
  const magBewaren = stapVan(dossier, 8)?.acties.includes('bewaren');
  if (!magBewaren || leesTekst(antwoordenVan(dossier, 8), VELD)) return undefined;
  return gesprekken.find(
    ({ wat, isVoorbij, status }) => wat === 'evaluatiegesprek' && !isVoorbij && status !== 'geannuleerd',
  );
}

/** Proposes the date; nothing that stands there is overwritten. */
export function DatumVoorStapAcht(props: Props) {
  const api = useApi();
  const client = useQueryClient();
  const voorstel = findVoorstel(props);
  const { id } = props.dossier;
  const actie = useMutation({
    mutationFn: (datum: string) => api.bewaarStap(id, 8, [{ pad: VELD, van: null, naar: datum }]),
    onSuccess: ({ ok }) => {
      if (ok) announce('De datum staat in stap 8.');
      return client.invalidateQueries({ queryKey: sleutel.dossier(id) });
    },
  });
  if (!voorstel) return null;
  const isMislukt = actie.error !== null || actie.data?.ok === false;
  return (
    <Balk
      intent="info"
      titel="In stap 8 staat nog geen datum."
      acties={
        <Button size="small" disabledFocusable={actie.isPending} onClick={() => actie.mutate(voorstel.datum)}>
          Zet {formatDatum(voorstel.datum)} in stap 8
        </Button>
      }
    >
      Daar hoort de dag van het evaluatiegesprek.{' '}
      {isMislukt && 'Het is nog niet gelukt. Kijk in stap 8 of probeer het opnieuw.'}
    </Balk>
  );
}
