import type { AanmeldingStatus } from '@domain/bijeenkomst/aanmelding';
import type { BijeenkomstBeeld, DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { RondzendingDoel } from '@domain/bijeenkomst/rondzending';
import { ONTVANGER_STATUSSEN } from '@domain/bijeenkomst/rondzending-doel';
import { leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import { useMemo, useState } from 'react';
import { useIk } from '../../../api/use-ik';
import { useLosFormulier } from '../../../form/use-los-formulier';
import { showToast } from '../../../ui/toast/toasts';
import { composeBerichtVoorbeeld, type Voorbeeld } from './bericht-voorbeeld';
import { useHandeling } from '../use-handeling';
import { listBerichtVelden, telMensen, type Ontvangers } from './bericht-velden';

const listOntvangers = ({ deelnemers }: BijeenkomstBeeld, doel: RondzendingDoel): readonly DeelnemerBeeld[] => {
  const statussen: readonly AanmeldingStatus[] = ONTVANGER_STATUSSEN[doel];
  return deelnemers.filter(({ status }) => statussen.includes(status));
};

function countOntvangers(beeld: BijeenkomstBeeld): Ontvangers {
  const tel = (doel: RondzendingDoel) => listOntvangers(beeld, doel).length;
  return { iedereen: tel('iedereen'), deelnemers: tel('deelnemers'), wachtlijst: tel('wachtlijst') };
}

const START: Antwoorden = { doel: 'deelnemers' };
const GEEN: Antwoorden = {};

const describeAan = ([eerste, ...rest]: readonly DeelnemerBeeld[]): string => {
  if (!eerste) return 'nog niemand';
  const anderen = rest.length === 1 ? ' en 1 ander, elk apart' : ` en ${rest.length} anderen, elk apart`;
  return `${eerste.deelnemer.naam}${rest.length > 0 ? anderen : ''}`;
};

function composeVoorbeeld(beeld: BijeenkomstBeeld, antwoorden: Antwoorden, swv: string): Voorbeeld {
  const doel = leesTekst(antwoorden, 'doel') as RondzendingDoel | '';
  const mensen = doel ? listOntvangers(beeld, doel) : [];
  const inhoud = { onderwerp: leesTekst(antwoorden, 'onderwerp'), tekst: leesTekst(antwoorden, 'tekst') };
  const nu = new Date().toISOString();
  return { aan: describeAan(mensen), ...composeBerichtVoorbeeld(beeld, mensen[0], swv, inhoud, nu) };
}

/** The form of one message and sending it. One id a dialog: a double click sends it once. */
export function useBericht(beeld: BijeenkomstBeeld, onVerstuurd: () => void) {
  const [id] = useState(() => crypto.randomUUID());
  const ik = useIk();
  const ontvangers = countOntvangers(beeld);
  const { iedereen, deelnemers, wachtlijst } = ontvangers;
  const velden = useMemo(
    () => listBerichtVelden({ iedereen, deelnemers, wachtlijst }),
    [iedereen, deelnemers, wachtlijst],
  );
  const [start] = useState(() => (deelnemers > 0 ? START : GEEN));
  const formulier = useLosFormulier({ velden, start });
  const handeling = useHandeling(beeld.bijeenkomstId);

  const verstuur = async () => {
    const antwoorden = formulier.probeer();
    if (!antwoorden) return;
    const doel = leesTekst(antwoorden, 'doel') as RondzendingDoel;
    const rondzending = {
      id,
      doel,
      onderwerp: leesTekst(antwoorden, 'onderwerp').trim(),
      tekst: leesTekst(antwoorden, 'tekst').trim(),
    };
    const na = await handeling.doe(
      (api) => api.stuurRondzending(beeld.bijeenkomstId, rondzending),
      (refusals) => formulier.wijs(refusals.filter(({ pad }) => pad)),
    );
    if (!na) return;
    showToast({
      titel: 'Het bericht gaat eruit',
      tekst: `Aan ${telMensen(ontvangers[doel])}. Onder de lijst zie je hoever het is.`,
    });
    onVerstuurd();
  };

  return {
    velden,
    formulier,
    ontvangers,
    voorbeeld: composeVoorbeeld(beeld, formulier.antwoorden, ik.data?.ok ? ik.data.value.swv : ''),
    verstuur,
    ...handeling,
  };
}
