import type { ReactieFormulier } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { listReactieVelden } from '@domain/bijeenkomst/reactie-velden';
import { formatDatum, toDag } from '@domain/datum/datum';
import { formatWeekdag } from '@domain/datum/tijd';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Uitkomst } from '../api/request';
import { GewoonFormulier } from '../form/gewoon/GewoonFormulier';
import { judgeFormulier } from '../form/gewoon/judge-formulier';
import { FoutKader } from './FoutKader';
import { Pagina } from './Pagina';
import { useConcept } from './use-concept';
import { listRefusals, useVerzenden } from './use-verzenden';
import { VerstuurFormulier } from './VerstuurFormulier';
import { VerstuurKnop } from './VerstuurKnop';

type Props = {
  formulier: ReactieFormulier;
  reageer(antwoorden: Antwoorden): Promise<Uitkomst<{ bewaard: true }>>;
  onKlaar(): void;
};

export function ReactieFormulierScherm({ formulier, reageer, onKlaar }: Props) {
  const { swv, bijeenkomst, terugblikvragen, reagerenTot } = formulier;
  const velden = listReactieVelden(terugblikvragen);
  const { antwoorden, zet, rondAf } = useConcept(`reactie ${bijeenkomst.bijeenkomstId}`);
  const { mis, isBezig, verzend } = useVerzenden();
  const verstuur = () =>
    void verzend(
      () => reageer(antwoorden),
      () => {
        rondAf();
        onKlaar();
      },
      judgeFormulier(velden, antwoorden),
    );
  return (
    <Pagina
      titel={`Terugblik op ${bijeenkomst.titel}`}
      swv={swv}
      heeftFout={mis !== undefined}
      boven={
        <FoutKader
          mis={mis}
          velden={velden}
          antwoorden={antwoorden}
          nietGelukt="Je reactie is nog niet verstuurd"
          onOpnieuw={verstuur}
        />
      }
    >
      <p>
        {`De bijeenkomst was op ${formatWeekdag(bijeenkomst.datum)}. Je hoeft niet alles in te vullen. Je naam staat niet bij je antwoorden.`}
      </p>
      <VerstuurFormulier className="smal" onVerstuur={verstuur}>
        <GewoonFormulier velden={velden} antwoorden={antwoorden} bezwaren={listRefusals(mis)} onChange={zet} />
        <VerstuurKnop isBezig={isBezig}>Verstuur je reactie</VerstuurKnop>
        <p className="bij">{`Reageren kan tot en met ${formatDatum(toDag(reagerenTot))}.`}</p>
      </VerstuurFormulier>
    </Pagina>
  );
}
