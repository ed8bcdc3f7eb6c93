import { listWijzigVelden } from '@domain/bijeenkomst/aanmeld-velden';
import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { useState } from 'react';
import type { PubliekApi } from '../api/publiek-api';
import type { Uitkomst } from '../api/request';
import { GewoonFormulier } from '../form/gewoon/GewoonFormulier';
import { judgeFormulier } from '../form/gewoon/judge-formulier';
import { FoutKader } from './FoutKader';
import { Pagina } from './Pagina';
import { useScholen } from './use-scholen';
import { useVerlaatVraag } from '../ui/use-verlaat-vraag';
import { listRefusals, useVerzenden } from './use-verzenden';
import { VerstuurFormulier } from './VerstuurFormulier';
import { VerstuurKnop } from './VerstuurKnop';

type Props = {
  api: PubliekApi;
  eigen: EigenAanmelding;
  bewaar(antwoorden: Antwoorden): Promise<Uitkomst<EigenAanmelding>>;
  onKlaar(nieuw: EigenAanmelding): void;
  onTerug(): void;
};

const toAntwoorden = ({ naam, school, rol, antwoorden }: EigenAanmelding): Antwoorden => ({
  naam,
  school,
  rol,
  ...antwoorden,
});

export function Wijzigen({ api, eigen, bewaar, onKlaar, onTerug }: Props) {
  const velden = listWijzigVelden(eigen.vragen);
  const [antwoorden, setAntwoorden] = useState(() => toAntwoorden(eigen));
  const { mis, isBezig, verzend } = useVerzenden();
  useVerlaatVraag(JSON.stringify(antwoorden) !== JSON.stringify(toAntwoorden(eigen)));
  const verstuur = () => void verzend(() => bewaar(antwoorden), onKlaar, judgeFormulier(velden, antwoorden));
  return (
    <Pagina
      titel="Wijzig je aanmelding"
      swv={eigen.swv}
      vervangt
      heeftFout={mis !== undefined}
      boven={
        <FoutKader
          mis={mis}
          velden={velden}
          antwoorden={antwoorden}
          nietGelukt="Je wijziging is nog niet bewaard"
          onOpnieuw={verstuur}
        />
      }
    >
      <p className="tekst">{eigen.bijeenkomst.titel}</p>
      <p className="bij">{`Je e-mailadres (${eigen.email}) blijft hetzelfde. Wil je een ander adres? Meld je af en dan opnieuw aan.`}</p>
      <VerstuurFormulier onVerstuur={verstuur}>
        <GewoonFormulier
          velden={velden}
          antwoorden={antwoorden}
          bezwaren={listRefusals(mis)}
          scholen={useScholen(api)}
          onChange={setAntwoorden}
        />
        <VerstuurKnop isBezig={isBezig}>Bewaar de wijziging</VerstuurKnop>
        <button type="button" className="tekstknop" onClick={onTerug}>
          Terug zonder te wijzigen
        </button>
      </VerstuurFormulier>
    </Pagina>
  );
}
