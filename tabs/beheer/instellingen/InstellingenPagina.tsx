import { useSwvInstellingen } from '../../api/use-beheer';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { BeheerBlad } from '../BeheerBlad';
import type { PaginaProps } from '../beheer-pagina';
import { InstellingenFormulier } from './InstellingenFormulier';

export function InstellingenPagina({ ik }: PaginaProps) {
  const query = useSwvInstellingen();
  const beeld = query.data?.ok ? query.data.value : undefined;
  return (
    <BeheerBlad
      titel="Instellingen"
      onder="Wat je samenwerkingsverband zelf kiest. Het geldt binnen een minuut, voor alle scholen."
    >
      <LaadFout query={query} titel="De instellingen zijn niet geladen." watJeZiet="Je ziet de instellingen" />
      {query.isPending && <Laden tekst="Instellingen laden …" />}
      {beeld && <InstellingenFormulier beeld={beeld} ik={ik.medewerker} />}
    </BeheerBlad>
  );
}
