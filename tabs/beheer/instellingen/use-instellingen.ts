import type { InstellingenBeeld } from '@domain/beheer/instellingen';
import { readSwvInstellingen, SWV_VELDEN, toInstellingenAntwoorden } from '@domain/beheer/instellingen-velden';
import { judgeSwvInstellingen } from '@domain/beheer/judge-instellingen';
import { leesRijen, type Antwoorden } from '@domain/formulier/antwoord';
import { checkAntwoorden } from '@domain/formulier/check-antwoorden';
import type { Veld } from '@domain/formulier/veld';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import { useMemo } from 'react';
import { useBewaarInstellingen } from '../../api/use-beheer';
import { showToast } from '../../ui/toast/toasts';
import { altijdGekozen } from '../altijd-gekozen';
import { meldBewaard } from '../meld-bewaard';
import { useBewerken } from '../use-bewerken';

const BEWAARD = 'De instellingen zijn bewaard';
const GELDT = 'Ze gelden binnen een minuut.';

/** A choice is as wide as its words need. */
const smal = (veld: Veld): Veld => (veld.soort === 'keuze' ? { ...veld, breedte: 1 } : veld);
const VELDEN = SWV_VELDEN.map(altijdGekozen).map(smal);
const LIJSTEN = VELDEN.filter(({ soort }) => soort === 'lijst').map(({ naam }) => naam);

/** Rules across the lists, once each veld by itself is in order. */
function readRegels(antwoorden: Antwoorden): readonly Refusal[] {
  if (checkAntwoorden(VELDEN, antwoorden, 'gereed').length > 0) return [];
  const oordeel = judgeSwvInstellingen(readSwvInstellingen(antwoorden));
  return oordeel.ok ? [] : oordeel.refusals;
}

/** The settings as one form, and the ids of the items that the server has. */
export function useInstellingen({ instellingen }: InstellingenBeeld) {
  const { mutateAsync } = useBewaarInstellingen();
  const server = useMemo(() => toInstellingenAntwoorden(instellingen), [instellingen]);
  const stuur = (wijzigingen: readonly Wijziging[]) => mutateAsync(wijzigingen);
  const bewerken = useBewerken({ velden: VELDEN, server, bewaar: stuur, regels: readRegels });
  const bewaard = useMemo(
    () => new Set(LIJSTEN.flatMap((lijst) => leesRijen(server, lijst).map(({ id }) => id))),
    [server],
  );
  /** With the way back, except for a new item: that can be switched off, not taken away. */
  const bewaar = async () => {
    const { wijzigingen } = bewerken;
    const isErbij = wijzigingen.some(({ pad, van }) => LIJSTEN.includes(pad.split('/')[0] ?? '') && van === null);
    const nieuw = await bewerken.bewaar();
    if (!nieuw) return undefined;
    const na = toInstellingenAntwoorden(nieuw.instellingen);
    if (isErbij) showToast({ titel: BEWAARD, tekst: GELDT });
    else meldBewaard({ titel: BEWAARD, tekst: GELDT, wijzigingen, na, bewaar: stuur });
    return nieuw;
  };
  return { ...bewerken, bewaard, bewaar };
}
