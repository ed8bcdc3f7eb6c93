import { useHelpdeskinfo } from '../../api/use-helpdesk';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import type { PaginaProps } from '../beheer-pagina';
import { BeheerBlad } from '../BeheerBlad';
import { HelpdeskFormulier } from './HelpdeskFormulier';

/** For beheer: where questions go, and days, hours and telephone. */
export function HelpdeskPagina({ ik }: PaginaProps) {
  const query = useHelpdeskinfo();
  const info = query.data?.ok ? query.data.value : undefined;
  return (
    <BeheerBlad titel="Helpdesk" onder="Wat scholen zien als ze een vraag willen stellen.">
      <LaadFout query={query} titel="De instellingen zijn niet geladen." watJeZiet="Je ziet de instellingen" />
      {query.isPending && <Laden tekst="Instellingen laden …" />}
      {info && <HelpdeskFormulier info={info} ik={ik.medewerker} />}
    </BeheerBlad>
  );
}
