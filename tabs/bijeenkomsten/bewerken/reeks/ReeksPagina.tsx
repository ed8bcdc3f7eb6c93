import type { Antwoorden } from '@domain/formulier/antwoord';
import { leesRijen, leesTekst } from '@domain/formulier/antwoord';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { NieuweReeks } from '../../../api/bijeenkomsten-api';
import { useLosFormulier } from '../../../form/use-los-formulier';
import { showToast } from '../../../ui/toast/toasts';
import { BEGIN, vraagTitel } from '../begin';
import { GegevensFormulier } from '../GegevensFormulier';
import { MaakBalk } from '../MaakBalk';
import { MaakPagina } from '../MaakPagina';
import { useWegVraag } from '../../../ui/use-weg-vraag';
import { WegVraag } from '../../../ui/WegVraag';
import { ReeksRijen } from './ReeksRijen';
import { listReeksVelden, proposeRijen, RIJEN, toReeks, vulRijenAan } from './reeks-velden';
import { SamenvattingDialoog } from './SamenvattingDialoog';
import { vatSamen } from './samenvatting';
import { useMaakReeksActie, type Gemaakt } from './use-maak-reeks';

const tel = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

function toonGemaakt({ aantal, gepubliceerd }: Gemaakt, wilPubliceren: boolean): void {
  if (!wilPubliceren)
    return showToast({
      titel: `${tel(aantal, 'concept', 'concepten')} gemaakt`,
      tekst: 'Niemand ziet wat je niet publiceert.',
    });
  if (gepubliceerd === aantal)
    return showToast({ titel: tel(aantal, 'bijeenkomst is openbaar', 'bijeenkomsten zijn openbaar') });
  showToast({
    titel: `${gepubliceerd} van ${aantal} bijeenkomsten zijn openbaar`,
    tekst: 'De andere staan als concept in de lijst. Publiceer ze daar.',
  });
}

function useReeksFormulier(wijken: readonly string[]) {
  const { gedeeld, rijen } = useMemo(() => listReeksVelden(wijken), [wijken]);
  const velden = useMemo(() => [...gedeeld, rijen], [gedeeld, rijen]);
  const [start] = useState((): Antwoorden => {
    const { capaciteit: _, ...rest } = BEGIN;
    return { ...rest, [RIJEN]: proposeRijen(wijken, () => crypto.randomUUID()) };
  });
  const formulier = useLosFormulier({ velden, start, regels: vraagTitel, vulAan: vulRijenAan });
  return { gedeeld, rijen, formulier };
}

function ReeksFormulier({ wijken }: { wijken: readonly string[] }) {
  const [, navigate] = useLocation();
  const { gedeeld, rijen, formulier } = useReeksFormulier(wijken);
  const [reeks, setReeks] = useState<NieuweReeks>();
  const { reeksId, maakReeks, mislukt, isBezig } = useMaakReeksActie((refusals) => {
    if (refusals.length === 0) return;
    setReeks(undefined);
    formulier.wijs(refusals);
  });
  const isGemaakt = useRef(false);
  const houdtVast = useCallback(() => isGemaakt.current, []);
  const onWeg = useCallback(() => undefined, []);
  const vraag = useWegVraag({ isVeranderd: formulier.isVeranderd, houdtVast, onWeg });

  const vatAlSamen = () => {
    const antwoorden = formulier.probeer();
    if (antwoorden) setReeks(toReeks(reeksId, wijken, antwoorden));
  };
  const maak = async (isPublicatie: boolean) => {
    const gemaakt = reeks && (await maakReeks(reeks, isPublicatie));
    if (!gemaakt) return;
    isGemaakt.current = true;
    setReeks(undefined);
    navigate('/bijeenkomsten', { replace: true });
    toonGemaakt(gemaakt, isPublicatie);
  };

  const aantal = leesRijen(formulier.antwoorden, RIJEN).length;
  return (
    <>
      <GegevensFormulier velden={gedeeld} waarden={formulier.waarden} naWanneer={<ReeksRijen veld={rijen} />} />
      <MaakBalk
        uitleg="Hierna zie je eerst een overzicht van wat je maakt."
        knop={aantal === 1 ? 'Maak 1 bijeenkomst' : `Maak ${aantal} bijeenkomsten`}
        nietGelukt="De reeks is niet gemaakt."
        mislukt={reeks ? undefined : mislukt}
        isBezig={isBezig}
        onMaak={vatAlSamen}
      />
      {reeks && (
        <SamenvattingDialoog
          titel={leesTekst(reeks.antwoorden, 'titel')}
          regels={vatSamen(reeks, wijken, new Date().toISOString())}
          mislukt={mislukt}
          isBezig={isBezig}
          onMaak={(isPublicatie) => void maak(isPublicatie)}
          onSluit={() => setReeks(undefined)}
        />
      )}
      <WegVraag vraag={vraag} watIsWeg="De reeks is nog niet gemaakt. Ga je weg, dan is wat je invulde verloren." />
    </>
  );
}

export const ReeksPagina = () => (
  <MaakPagina titel="Nieuwe reeks" uitleg="Eén keer de tekst en de vragen, en voor elke wijk een eigen dag en plek.">
    {(wijken) => <ReeksFormulier wijken={wijken} />}
  </MaakPagina>
);
