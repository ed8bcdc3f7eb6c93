import type { VergaderingBeeld } from '@domain/gesprek/gesprek-beeld';
import { isChatId } from '@domain/gesprek/read-chat-id';
import { CalendarCancelRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useVergadering } from '../api/use-gesprekken';
import { FoutBalk } from '../ui/FoutBalk';
import { Laden } from '../ui/Laden';
import { Leeg } from '../ui/Leeg';
import { Pagina } from '../ui/Pagina';
import { Agenda } from './Agenda';
import { KiesGesprek } from './KiesGesprek';

/** As Teams wrote it in the address; anything else is no chat. */
function readChatId(deel: string): string | undefined {
  try {
    const chatId = decodeURIComponent(deel);
    return isChatId(chatId) ? chatId : undefined;
  } catch {
    return undefined;
  }
}

/** The tab beside a meeting: the agenda of the talk that the meeting is about. */
export function VergaderingKamer({ deel }: { deel: string }) {
  const { data, error, refetch } = useVergadering(readChatId(deel));
  return (
    <Pagina title="Gesprek" label="Gesprek">
      {error && !data && <FoutBalk titel="De agenda is niet geladen." fout={error} onOpnieuw={() => void refetch()} />}
      {!error && !data && <Laden tekst="Agenda laden …" />}
      {data?.ok && <Inhoud beeld={data.value} />}
    </Pagina>
  );
}

function Inhoud({ beeld: { isAan, gesprek, vandaag } }: { beeld: VergaderingBeeld }) {
  const [gekozen, setGekozen] = useState<string>();
  const toon = gesprek ?? vandaag.find((een) => een.gesprek.id === gekozen)?.gesprek;
  if (!isAan) return <Uit />;
  return toon ? <Agenda key={toon.id} gesprek={toon} /> : <KiesGesprek vandaag={vandaag} onKies={setGekozen} />;
}

const Uit = () => (
  <Leeg icon={CalendarCancelRegular} titel="De agenda naast de vergadering staat uit." als="h1">
    Je samenwerkingsverband gebruikt dit niet. Open het dossier in TOP Dossier zelf.
  </Leeg>
);
