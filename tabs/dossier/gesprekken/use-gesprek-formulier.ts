import { toDag } from '@domain/datum/datum';
import { isTijd } from '@domain/datum/tijd';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import type { GesprekBeeld } from '@domain/gesprek/gesprek-beeld';
import { checkNietTeVer, listGesprekVelden, listUitTeNodigen, listVerzetVelden } from '@domain/gesprek/gesprek-velden';
import type { Refusal } from '@domain/result';
import { useRef, useState } from 'react';
import { useGesprekActie } from '../../api/use-gesprekken';
import { useIk } from '../../api/use-ik';
import { useVerzoekId } from '../../api/use-verzoek-id';
import { useLosFormulier } from '../../form/use-los-formulier';
import { antwoordenVan } from '../werk/antwoorden-van';

/** An hour later on the same day. */
function uurLater(van: string): string {
  const uur = Number(van.slice(0, 2)) + 1;
  return uur < 24 ? `${String(uur).padStart(2, '0')}${van.slice(2)}` : '23:59';
}

/** A talk takes an hour, until somebody says otherwise; also while the beginning is being typed. */
const metTot = (voor: Antwoorden, na: Antwoorden): Antwoorden => {
  const [was, van, tot] = [leesTekst(voor, 'van'), leesTekst(na, 'van'), leesTekst(na, 'tot')];
  const isVoorstel = !tot || (isTijd(was) && tot === uurLater(was));
  return isTijd(van) && van !== was && isVoorstel ? { ...na, tot: uurLater(van) } : na;
};

const beginNieuw = (dossier: DossierBeeld): Antwoorden => {
  const afgesproken = leesTekst(antwoordenVan(dossier, 8), 'evaluatiegesprekOp');
  const isLater = dossier.kop.huidigeStap >= 8;
  return { wat: isLater ? 'evaluatiegesprek' : 'startgesprek', ...(isLater && afgesproken && { datum: afgesproken }) };
};

const beginVerzet = ({ datum, van, tot, genodigden }: GesprekBeeld, keuzes: readonly { id: string }[]): Antwoorden => ({
  datum,
  van,
  tot,
  metWie: genodigden.map(({ id }) => id).filter((wie) => keuzes.some(({ id }) => id === wie)),
});

/** The form of a new talk, or of one that moves; and the act. `verstuur` says whether it is done. */
export function useGesprekFormulier(dossier: DossierBeeld, gesprek: GesprekBeeld | undefined) {
  const ik = useIk();
  const ikId = ik.data?.ok ? ik.data.value.medewerker.id : '';
  const geplandDoor = gesprek?.genodigden[0]?.id ?? ikId;
  const maakId = useVerzoekId();
  const { personen, kop } = dossier;
  const keuzes = listUitTeNodigen(personen, { isGedeeld: kop.isGedeeld, geplandDoor });
  const velden = gesprek ? listVerzetVelden(keuzes) : listGesprekVelden(keuzes);
  const [start] = useState(() => (gesprek ? beginVerzet(gesprek, keuzes) : beginNieuw(dossier)));
  const formulier = useLosFormulier({
    velden,
    start,
    vulAan: metTot,
    regels: (antwoorden) => checkNietTeVer(antwoorden, toDag(new Date().toISOString())),
  });
  const actie = useGesprekActie(dossier.id);
  const isBezig = useRef(false);
  const [weigering, setWeigering] = useState<Refusal>();

  const wijs = (refusals: readonly Refusal[]): false => {
    setWeigering(refusals.find(({ pad }) => !pad));
    formulier.wijs(refusals.filter(({ pad }) => pad));
    return false;
  };
  const verstuur = async (): Promise<boolean> => {
    const antwoorden = formulier.probeer();
    if (!antwoorden || isBezig.current) return false;
    isBezig.current = true;
    setWeigering(undefined);
    try {
      const uitkomst = await actie.mutateAsync((api) =>
        gesprek
          ? api.verzet(dossier.id, gesprek.id, { versie: gesprek.versie, antwoorden })
          : api.plan(dossier.id, { id: maakId(antwoorden), antwoorden }),
      );
      return uitkomst.ok || wijs(uitkomst.refusals);
    } catch {
      // `fout` says so.
      return false;
    } finally {
      isBezig.current = false;
    }
  };
  return { velden, formulier, verstuur, weigering, fout: actie.error, isBezig: actie.isPending };
}
