import { MailRegular } from '@fluentui/react-icons';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { useState } from 'react';
import { useNieuwsbrief } from '../api/use-nieuwsbrief';
import { KnopLink } from '../ui/KnopLink';
import { LaadFout } from '../ui/LaadFout';
import { Laden } from '../ui/Laden';
import { Leeg } from '../ui/Leeg';
import { Pagina } from '../ui/Pagina';
import { Kruimels } from './Kruimels';
import { Opstellen } from './Opstellen';
import { Verstuurd } from './Verstuurd';

const BestaatNiet = () => (
  <Leeg
    als="h1"
    icon={MailRegular}
    titel="Deze nieuwsbrief bestaat niet"
    actie={<KnopLink href="/nieuwsbrieven">Naar alle nieuwsbrieven</KnopLink>}
  >
    Misschien heeft een collega het concept verwijderd.
  </Leeg>
);

type Query = ReturnType<typeof useNieuwsbrief>;

const bestaatNiet = ({ data }: Query): boolean => data?.ok === false && data.refusals[0]?.code === 'niet-gevonden';
const titelVan = (beeld: NieuwsbriefBeeld | undefined): string => beeld?.nieuwsbrief.titel || 'Nieuwsbrief';

/** To write while it is a concept, to follow once it is sent. */
function Scherm({ beeld, query }: { beeld: NieuwsbriefBeeld; query: Query }) {
  const [keer, setKeer] = useState(1);
  /** What a colleague saved takes the place of what stands here. */
  const haalOp = async () => {
    await query.refetch();
    setKeer((aantal) => aantal + 1);
  };
  if (beeld.nieuwsbrief.status !== 'concept') return <Verstuurd beeld={beeld} />;
  return <Opstellen key={keer} beeld={beeld} onHaalOp={haalOp} />;
}

/** One issue, for who writes it. */
export function NieuwsbriefPagina({ id }: { id: string }) {
  const query = useNieuwsbrief(id);
  const beeld = query.data?.ok ? query.data.value : undefined;
  const isWeg = bestaatNiet(query);
  return (
    <Pagina title={titelVan(beeld)} label="Nieuwsbrief">
      <Kruimels hier={isWeg ? 'Niet gevonden' : titelVan(beeld)} />
      {isWeg ? (
        <BestaatNiet />
      ) : (
        <LaadFout query={query} titel="De nieuwsbrief is niet geladen." watJeZiet="Je ziet de nieuwsbrief" />
      )}
      {beeld && <Scherm beeld={beeld} query={query} />}
      {query.isPending && <Laden tekst="Nieuwsbrief laden …" />}
    </Pagina>
  );
}
