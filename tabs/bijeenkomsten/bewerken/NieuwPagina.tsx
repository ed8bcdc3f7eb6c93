import { listBijeenkomstVelden } from '@domain/bijeenkomst/bijeenkomst-velden';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useMaakBijeenkomst } from '../../api/use-bijeenkomsten';
import { useLosFormulier } from '../../form/use-los-formulier';
import { showToast } from '../../ui/toast/toasts';
import { BEGIN, vraagTitel } from './begin';
import { GegevensFormulier } from './GegevensFormulier';
import { MaakBalk } from './MaakBalk';
import { MaakPagina } from './MaakPagina';
import { useMaken } from './use-maken';
import { useWegVraag } from '../../ui/use-weg-vraag';
import { metVoorstellen } from './voorstellen';
import { WegVraag } from '../../ui/WegVraag';

/** One id a form: making it twice makes one. */
function NieuwFormulier({ wijken }: { wijken: readonly string[] }) {
  const [, navigate] = useLocation();
  const [id] = useState(() => crypto.randomUUID());
  const velden = useMemo(() => listBijeenkomstVelden(wijken), [wijken]);
  const formulier = useLosFormulier({
    velden,
    start: BEGIN,
    streng: 'bewaren',
    regels: vraagTitel,
    vulAan: metVoorstellen,
  });
  const actie = useMaakBijeenkomst();
  const { maak, mislukt, isBezig } = useMaken<{ id: string }>(formulier.wijs);
  const isGemaakt = useRef(false);
  const houdtVast = useCallback(() => isGemaakt.current, []);
  const onWeg = useCallback(() => undefined, []);
  const vraag = useWegVraag({ isVeranderd: formulier.isVeranderd, houdtVast, onWeg });

  const bewaar = async () => {
    const antwoorden = formulier.probeer();
    const gemaakt = antwoorden && (await maak(() => actie.mutateAsync({ id, antwoorden })));
    if (!gemaakt) return;
    isGemaakt.current = true;
    navigate(`/bijeenkomsten/${gemaakt.id}`, { replace: true });
    showToast({ titel: 'Het concept is bewaard', tekst: 'Publiceer als alles klopt. Tot dan ziet niemand het.' });
  };

  return (
    <>
      <GegevensFormulier velden={velden} waarden={formulier.waarden} />
      <MaakBalk
        uitleg="Een concept mag half af zijn. Niemand ziet het tot je publiceert."
        knop="Bewaar concept"
        nietGelukt="De bijeenkomst is niet bewaard."
        mislukt={mislukt}
        isBezig={isBezig}
        onMaak={() => void bewaar()}
      />
      <WegVraag
        vraag={vraag}
        watIsWeg="De bijeenkomst is nog niet bewaard. Ga je weg, dan is wat je invulde verloren."
      />
    </>
  );
}

export const NieuwPagina = () => (
  <MaakPagina titel="Nieuwe bijeenkomst" uitleg="Vul in wat je al weet. De rest kan later.">
    {(wijken) => <NieuwFormulier wijken={wijken} />}
  </MaakPagina>
);
