import type { NieuwsbriefInhoud } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNieuwsbriefActie } from '../api/use-nieuwsbrief';
import { setGuard } from '../ui/guarded-location';
import type { Mislukt } from '../ui/use-een-handeling';

/** After the last key. */
const RUST_MS = 1000;
const OPNIEUW_MS = 5000;

export type Bewaarstand = 'bewaard' | 'bezig' | 'mislukt' | 'botsing';

const isBotsing = ({ refusals }: Mislukt): boolean => refusals.some(({ code }) => code === 'dossier-gewijzigd');

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
  const magBewaren = isVeranderd && kanWeg && !(mislukt && isBotsing(mislukt));
  useEffect(() => {
    if (!magBewaren) return undefined;
    const straks = setTimeout(() => void flush(), wacht);
    return () => clearTimeout(straks);
  }, [tekst, magBewaren, wacht, mislukt, flush]);

  useEffect(() => {
    if (!isVeranderd) return undefined;
    const vraag = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', vraag);
    const weg = setGuard(() => flush());
    return () => {
      removeEventListener('beforeunload', vraag);
      weg();
    };
  }, [isVeranderd, flush]);

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
  if (mislukt) return isBotsing(mislukt) ? 'botsing' : 'mislukt';
  return isVeranderd ? 'bezig' : 'bewaard';
}
