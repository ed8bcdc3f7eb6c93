import { Tab, TabList } from '@fluentui/react-components';
import type { HelpdeskActie } from '@domain/helpdesk/helpdesk-beeld';
import type { AntwoordSoort } from './use-antwoord';

type Props = { acties: readonly HelpdeskActie[]; soort: AntwoordSoort; onKies(soort: AntwoordSoort): void };

/** For staff: an answer to the school, or a note among themselves. */
export function SoortKeuze({ acties, soort, onKies }: Props) {
  if (!acties.includes('notitie')) return null;
  return (
    <TabList size="small" selectedValue={soort} onTabSelect={(_, { value }) => onKies(value as AntwoordSoort)}>
      {acties.includes('antwoorden') && <Tab value="bericht">Antwoord</Tab>}
      <Tab value="notitie">Notitie</Tab>
    </TabList>
  );
}
