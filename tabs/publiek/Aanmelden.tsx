import { listAanmeldVelden } from '@domain/bijeenkomst/aanmeld-velden';
import type { AanmeldUitkomst, PubliekePagina } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { leesRijen, leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import { useState } from 'react';
import type { PubliekApi } from '../api/publiek-api';
import { Aankondiging } from './Aankondiging';
import { AanmeldFormulier } from './AanmeldFormulier';
import { FoutKader } from './FoutKader';
import { judgeInschrijving } from './judge-inschrijving';
import { useConcept } from './use-concept';
import { useMeldAan } from './use-meld-aan';
import { listRefusals, useVerzenden } from './use-verzenden';

type Props = {
  api: PubliekApi;
  pagina: PubliekePagina;
  onKlaar(uitkomst: AanmeldUitkomst, namen: readonly string[]): void;
};

const KOP = 'meld-je-aan';

const listNamen = (antwoorden: Antwoorden): readonly string[] =>
  [antwoorden, ...leesRijen(antwoorden, 'collegas')].map((een) => leesTekst(een, 'naam').trim());

/** The announcement with its form. When the last place goes while somebody types, only the button changes. */
export function Aanmelden({ api, pagina, onKlaar }: Props) {
  const { vragen, bijeenkomst } = pagina;
  const velden = listAanmeldVelden(vragen);
  const concept = useConcept(bijeenkomst.bijeenkomstId);
  const meldAan = useMeldAan(api, pagina);
  const { mis, isBezig, verzend } = useVerzenden();
  const [website, setWebsite] = useState('');
  const isNetVol = listRefusals(mis).some(({ code }) => code === 'bijeenkomst-vol');
  const voorWachtlijst = bijeenkomst.fase === 'vol' || isNetVol;
  const { antwoorden } = concept;
  const verstuur = () =>
    verzend(
      () => meldAan({ id: concept.maakVerzoekId(), antwoorden, wachtlijst: voorWachtlijst, website }),
      (uitkomst) => {
        concept.rondAf();
        onKlaar(uitkomst, listNamen(antwoorden));
      },
      judgeInschrijving(antwoorden, vragen),
    );
  return (
    <Aankondiging
      api={api}
      pagina={pagina}
      heeftFout={mis !== undefined}
      boven={
        <FoutKader
          mis={mis}
          velden={velden}
          antwoorden={antwoorden}
          nietGelukt="Je aanmelding is nog niet verstuurd"
          onOpnieuw={verstuur}
        >
          {isNetVol && (
            <button type="button" className="knop" onClick={verstuur}>
              Zet me op de wachtlijst
            </button>
          )}
        </FoutKader>
      }
      formulier={{
        knop: voorWachtlijst ? 'Zet me op de wachtlijst' : 'Meld je aan',
        kopId: KOP,
        inhoud: (
          <AanmeldFormulier
            api={api}
            kopId={KOP}
            velden={velden}
            antwoorden={antwoorden}
            bezwaren={listRefusals(mis)}
            voorWachtlijst={voorWachtlijst}
            bewaartermijn={pagina.bewaartermijn}
            swv={pagina.swv}
            isBezig={isBezig}
            website={website}
            onWebsite={setWebsite}
            onChange={concept.zet}
            onVerstuur={verstuur}
          />
        ),
      }}
    />
  );
}
