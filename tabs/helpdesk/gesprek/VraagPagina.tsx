import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { useEffect } from 'react';
import { useHelpdeskvraag } from '../../api/use-helpdesk';
import { KnopLink } from '../../ui/KnopLink';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { Leeg } from '../../ui/Leeg';
import { useTitle } from '../../ui/use-title';
import { HELPDESK } from '../adressen';
import { VraagScherm } from './VraagScherm';

type Props = { id: string; ik: Medewerker };

/** Opened from the list: reading begins at the title. */
function useTitelBijOpenen(isGeladen: boolean): void {
  useEffect(() => {
    if (isGeladen) document.querySelector<HTMLElement>('[data-titel]')?.focus();
  }, [isGeladen]);
}

/** The same for a question that does not exist and one that somebody may not read. */
const BestaatNiet = () => (
  <Leeg
    als="h1"
    icon={QuestionCircleRegular}
    titel="Deze vraag bestaat niet, of je mag die niet lezen."
    actie={<KnopLink href={HELPDESK}>Naar alle vragen</KnopLink>}
  />
);

const Botten = () => (
  <Laden tekst="Gesprek laden …">
    <Skeleton>
      {['60%', '90%', '80%'].map((breed) => (
        <SkeletonItem key={breed} size={56} style={{ width: breed, margin: '16px 32px' }} />
      ))}
    </Skeleton>
  </Laden>
);

const isOnbekend = ({ data }: ReturnType<typeof useHelpdeskvraag>): boolean =>
  data?.ok === false && data.refusals[0]?.code === 'niet-gevonden';

/** One question: loads it, or says why not. */
export function VraagPagina({ id, ik }: Props) {
  const query = useHelpdeskvraag(id);
  const beeld = query.data?.ok ? query.data.value : undefined;
  useTitle(`${beeld ? `Vraag ${beeld.vraag.nummer}` : 'Vraag'} · Helpdesk · TOP Dossier`);
  useTitelBijOpenen(beeld !== undefined);
  return (
    <>
      {isOnbekend(query) ? (
        <BestaatNiet />
      ) : (
        <LaadFout query={query} titel="De vraag is niet geladen." watJeZiet="Je ziet het gesprek" />
      )}
      {beeld && <VraagScherm beeld={beeld} ik={ik} />}
      {query.isPending && <Botten />}
    </>
  );
}
