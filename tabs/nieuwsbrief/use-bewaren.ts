import type { NieuwsbriefInhoud } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import type { RefusalCode } from '@domain/result';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNieuwsbriefActie } from '../api/use-nieuwsbrief';
import { setGuard } from '../ui/guarded-location';
import type { Mislukt } from '../ui/use-een-handeling';

/** After the last key. */
const RUST_MS = 1000;
const OPNIEUW_MS = 5000;

/** `voorbij`: a colleague sent or removed it; nothing can be saved any more. */
export type Bewaarstand = 'bewaard' | 'bezig' | 'mislukt' | 'botsing' | 'voorbij';

const heeft = (mislukt: Mislukt | undefined, ...codes: readonly RefusalCode[]): boolean =>
  mislukt !== undefined && mislukt.refusals.some(({ code }) => codes.includes(code));
const isBotsing = (mislukt: Mislukt | undefined): boolean => heeft(mislukt, 'dossier-gewijzigd');
const isVoorbij = (mislukt: Mislukt | undefined): boolean => heeft(mislukt, 'nieuwsbrief-verzonden', 'niet-gevonden');

/**
 * Saves the whole issue a second after the last change, one save at a time. `flush` saves at once and says whether all is
 * saved. Nothing is sent while a field is too long: `kanWeg` says so.
 */
export function useBewaren(beeld: NieuwsbriefBeeld, inhoud: NieuwsbriefInhoud, kanWeg: boolean) {
  const { nieuwsbriefId } = beeld.nieuwsbrief;
  const { mutateAsync } = useNieuwsbriefActie(nieuwsbriefId);
  const [mislukt, setMislukt] = useState<Mislukt>();
  const tekst = JSON.stringify(inhoud);
  const [bewaard, setBewaard] = useState(tekst);
  /** Refused once; only another text is worth another try. */
  const [geweigerd, setGeweigerd] = useState<string>();
  const nu = useRef({ versie: beeld.versie, inhoud, tekst, bewaard: tekst });
  nu.current.inhoud = inhoud;
  nu.current.tekst = tekst;
  const lopend = useRef<Promise<boolean>>(undefined);

  const stuur = useCallback(async (): Promise<boolean> => {
    const weg = nu.current.tekst;
    try {
      const uitkomst = await mutateAsync((api) =>
        api.bewaarNieuwsbrief(nieuwsbriefId, nu.current.versie, nu.current.inhoud),
      );
      if (!uitkomst.ok) {
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
  }, [mutateAsync, nieuwsbriefId]);

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
    /** Puts the text of this screen in the place of what a colleague saved as `versie`. */
    async overschrijf(versie: string): Promise<boolean> {
      nu.current.versie = versie;
      return flush();
    },
  };
}

function toStand(isVeranderd: boolean, mislukt: Mislukt | undefined): Bewaarstand {
  if (isVoorbij(mislukt)) return 'voorbij';
  if (mislukt) return isBotsing(mislukt) ? 'botsing' : 'mislukt';
  return isVeranderd ? 'bezig' : 'bewaard';
}
