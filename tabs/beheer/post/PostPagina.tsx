import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useBeheerPost } from '../../api/use-toezicht';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { BeheerBlad } from '../BeheerBlad';
import { Aandacht } from './Aandacht';
import { Geweigerd } from './Geweigerd';
import { TellingTabel } from './TellingTabel';
import { useVerstuurOpnieuw } from './use-verstuur-opnieuw';

/** How the outgoing mail stands, and a second chance for what stopped. No names and no subjects. */
export function PostPagina() {
  const query = useBeheerPost();
  const { verstuur, uitkomst, mislukt, isBezig } = useVerstuurOpnieuw();
  const beeld = query.data?.ok ? query.data.value : undefined;
  return (
    <BeheerBlad
      titel="Post"
      onder="Hoe de uitgaande mail ervoor staat. Je ziet dat er iets wacht en waarom, niet wat erin staat."
      acties={
        <Button icon={<ArrowClockwiseRegular />} onClick={() => void query.refetch()}>
          Ververs
        </Button>
      }
    >
      <LaadFout query={query} titel="De post is niet geladen." watJeZiet="Je ziet de post" />
      <MisluktBalk titel="De mail is niet opnieuw klaargezet." mislukt={mislukt} />
      {query.isPending && <Laden tekst="Post laden …" />}
      {uitkomst && <Geweigerd uitkomst={uitkomst} />}
      {beeld && (
        <>
          <TellingTabel tellingen={beeld.tellingen} nu={beeld.op} />
          <Aandacht beeld={beeld} isBezig={isBezig} onOpnieuw={(berichten) => void verstuur(berichten)} />
        </>
      )}
    </BeheerBlad>
  );
}
