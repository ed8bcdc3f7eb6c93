import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Nieuwsbrief, NieuwsbriefInhoud } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { toAntwoorden, toInhoud } from '@domain/nieuwsbrief/nieuwsbrief-velden';
import type { RefusalCode } from '@domain/result';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNieuwsbriefActie } from '../api/use-nieuwsbrief';
import { showToast } from '../ui/toast/toasts';
import { setGuard } from '../ui/guarded-location';
import type { Mislukt } from '../ui/use-een-handeling';
import { mergeInhoud } from './merge-inhoud';

/** After the last key. */
const RUST_MS = 1000;
const OPNIEUW_MS = 5000;

/** `voorbij`: a colleague sent or removed it; nothing can be saved any more. */
export type Bewaarstand = 'bewaard' | 'bezig' | 'mislukt' | 'botsing' | 'voorbij';

const heeft = (mislukt: Mislukt | undefined, ...codes: readonly RefusalCode[]): boolean =>
  mislukt !== undefined && mislukt.refusals.some(({ code }) => codes.includes(code));
const isBotsing = (mislukt: Mislukt | undefined): boolean => heeft(mislukt, 'dossier-gewijzigd');
const isVoorbij = (mislukt: Mislukt | undefined): boolean => heeft(mislukt, 'nieuwsbrief-verzonden', 'niet-gevonden');

type Options = {
  beeld: NieuwsbriefBeeld;
  inhoud: NieuwsbriefInhoud;
  kanWeg: boolean;
  /** Puts other answers on the screen. */
  zet(antwoorden: Antwoorden): void;
};

/** A colleague saved `server` while I was changing `basis`, and some of it at the same place. */
type Botsing = { basis: NieuwsbriefInhoud; server: Nieuwsbrief };

const lees = (tekst: string): NieuwsbriefInhoud => JSON.parse(tekst) as NieuwsbriefInhoud;

/** Times that a colleague may be first in one save. */
const MAX_KEER = 3;

/**
 * Saves the whole issue a second after the last change, one save at a time. `flush` saves at once and says whether all is
 * saved. Nothing is sent while a field is too long: `kanWeg` says so.
 */
export function useBewaren({ beeld, inhoud, kanWeg, zet: zetNu }: Options) {
  const zet = useRef(zetNu);
  zet.current = zetNu;
  const { nieuwsbriefId } = beeld.nieuwsbrief;
  const [botsing, setBotsing] = useState<Botsing>();
  const { mutateAsync } = useNieuwsbriefActie(nieuwsbriefId);
  const [mislukt, setMislukt] = useState<Mislukt>();
  const tekst = JSON.stringify(inhoud);
  const [bewaard, setBewaard] = useState(tekst);
  /** Refused once; only another text is worth another try. */
  const [geweigerd, setGeweigerd] = useState<string>();
  const nu = useRef({ versie: beeld.versie, inhoud, tekst, bewaard: tekst, keerSamen: 0 });
  nu.current.inhoud = inhoud;
  nu.current.tekst = tekst;
  const lopend = useRef<Promise<boolean>>(undefined);

  const neem = useCallback(
    (antwoorden: Antwoorden) => {
      zet.current(antwoorden);
      nu.current.inhoud = toInhoud(antwoorden);
      nu.current.tekst = JSON.stringify(nu.current.inhoud);
    },
    [zet],
  );

  /** `true`: what the colleague did stands on the screen beside mine, so it can be saved. */
  const voegSamen = useCallback(async (): Promise<boolean> => {
    const gelezen = await mutateAsync((api) => api.nieuwsbrief(nieuwsbriefId));
    if (!gelezen.ok) return false;
    const { nieuwsbrief: server, versie } = gelezen.value;
    const basis = lees(nu.current.bewaard);
    const samen = mergeInhoud(basis, nu.current.inhoud, server);
    nu.current.versie = versie;
    if (samen.verschillen.length > 0) {
      setBotsing({ basis, server });
      return false;
    }
    nu.current.bewaard = JSON.stringify(toInhoud(toAntwoorden(server)));
    neem(samen.mijn);
    nu.current.keerSamen += 1;
    showToast({ titel: `${server.gewijzigd.door} veranderde ook iets. Dat staat er nu bij.` });
    return true;
  }, [mutateAsync, nieuwsbriefId, neem]);

  const stuur = useCallback(
    async (keer = 1): Promise<boolean> => {
      const weg = nu.current.tekst;
      try {
        const uitkomst = await mutateAsync((api) =>
          api.bewaarNieuwsbrief(nieuwsbriefId, nu.current.versie, nu.current.inhoud),
        );
        if (!uitkomst.ok) {
          const isEerder = isBotsing({ refusals: uitkomst.refusals });
          if (isEerder && keer < MAX_KEER && (await voegSamen())) return await stuur(keer + 1);
          setMislukt({ refusals: uitkomst.refusals });
          setGeweigerd(weg);
          return false;
        }
        nu.current = { ...nu.current, versie: uitkomst.value.versie, bewaard: weg };
        setBewaard(weg);
        setMislukt(undefined);
        return true;
      } catch (fout) {
        setMislukt({ fout, refusals: [] });
        return false;
      }
    },
    [mutateAsync, nieuwsbriefId, voegSamen],
  );

  const flush = useCallback(async (): Promise<boolean> => {
    await lopend.current;
    if (nu.current.tekst === nu.current.bewaard) return true;
    lopend.current = stuur();
    const isGelukt = await lopend.current;
    lopend.current = undefined;
    return isGelukt;
  }, [stuur]);

  const isVeranderd = tekst !== bewaard;
  const wacht = mislukt?.fout === undefined ? RUST_MS : OPNIEUW_MS;
  const isKlaar = isVoorbij(mislukt);
  const magBewaren = isVeranderd && kanWeg && tekst !== geweigerd && !isKlaar && !isBotsing(mislukt);
  useEffect(() => {
    if (!magBewaren) return undefined;
    const straks = setTimeout(() => void flush(), wacht);
    return () => clearTimeout(straks);
  }, [tekst, magBewaren, wacht, mislukt, flush]);

  useEffect(() => {
    if (!isVeranderd || isKlaar) return undefined;
    const vraag = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', vraag);
    const weg = setGuard(() => flush());
    return () => {
      removeEventListener('beforeunload', vraag);
      weg();
    };
  }, [isVeranderd, isKlaar, flush]);

  return {
    stand: toStand(isVeranderd, mislukt),
    mislukt,
    flush,
    versie: () => nu.current.versie,
    /** How often what a colleague changed was put beside mine: nobody sends what they have not seen. */
    keerSamen: () => nu.current.keerSamen,
    /** What both changed, with what the colleague made of it. */
    botsing: botsing && {
      door: botsing.server.gewijzigd.door,
      verschillen: mergeInhoud(botsing.basis, inhoud, botsing.server).verschillen,
    },
    /** At those places mine or theirs; what each changed apart stays, whoever's it is. */
    async kies(welke: 'mijn' | 'hun'): Promise<boolean> {
      if (!botsing) return flush();
      neem(mergeInhoud(botsing.basis, nu.current.inhoud, botsing.server)[welke]);
      nu.current.bewaard = JSON.stringify(toInhoud(toAntwoorden(botsing.server)));
      setBewaard(nu.current.bewaard);
      setBotsing(undefined);
      setMislukt(undefined);
      return flush();
    },
  };
}

function toStand(isVeranderd: boolean, mislukt: Mislukt | undefined): Bewaarstand {
  if (isVoorbij(mislukt)) return 'voorbij';
  if (mislukt) return isBotsing(mislukt) ? 'botsing' : 'mislukt';
  return isVeranderd ? 'bezig' : 'bewaard';
}
