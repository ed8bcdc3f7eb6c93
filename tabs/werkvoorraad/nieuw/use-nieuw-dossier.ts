import { openDossier, OPEN_DOSSIER_VELDEN } from '@domain/dossier/open-dossier';
import { leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import { always, type Veld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { listScholenOmTeOpenen } from '@domain/toegang/toegang';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { useMemo, useRef, useState } from 'react';
import { useOpenDossier } from '../../api/use-dossier';
import { useLosFormulier } from '../../form/use-los-formulier';

const LEEG: Antwoorden = {};
const SCHOOL = 'schoolId';

export const listEigenScholen = ({ scholen, medewerker }: Ik) =>
  scholen.filter(({ id }) => listScholenOmTeOpenen(medewerker, scholen).includes(id));

/** In a dialog a long help text needs the whole width. */
const VELDEN = OPEN_DOSSIER_VELDEN.map((veld): Veld => (veld.naam === 'niveau' ? { ...veld, breedte: 3 } : veld));

/** Somebody with one school is not asked which one. */
function listVelden(ik: Ik): readonly Veld[] {
  const scholen = listEigenScholen(ik);
  if (scholen.length < 2) return VELDEN;
  const opties = scholen.map(({ id, naam }) => ({ code: id, label: naam }));
  return [{ naam: SCHOOL, soort: 'keuze', label: 'School', opties, isVerplicht: always }, ...VELDEN];
}

const zonderSchool = ({ [SCHOOL]: _, ...antwoorden }: Antwoorden): Antwoorden => antwoorden;

/** The rules across velden, such as a start before the birth, by the same function as the server. */
function checkRegels(antwoorden: Antwoorden): readonly Refusal[] {
  const op = new Date().toISOString();
  const moment = { stempel: { doorId: '', door: '', op }, uniek: '' };
  const proef = openDossier({ id: '', nummer: '', schoolId: '', antwoorden: zonderSchool(antwoorden), moment });
  return proef.ok ? [] : proef.refusals.filter(({ code }) => code === 'datum-volgorde');
}

/** The form of a new dossier and opening it. One id a dialog: a double click opens one dossier. */
export function useNieuwDossier(ik: Ik, onGeopend: (id: string) => void) {
  const [id] = useState(() => crypto.randomUUID());
  const velden = useMemo(() => listVelden(ik), [ik]);
  const formulier = useLosFormulier({ velden, start: LEEG, regels: checkRegels });
  const actie = useOpenDossier();
  const isBezig = useRef(false);
  const [fout, setFout] = useState<unknown>();
  const [weigering, setWeigering] = useState<Refusal>();

  const open = async () => {
    if (isBezig.current) return;
    const antwoorden = formulier.probeer();
    if (!antwoorden) return;
    isBezig.current = true;
    setFout(undefined);
    setWeigering(undefined);
    try {
      const schoolId = leesTekst(antwoorden, SCHOOL);
      const nieuw = { id, antwoorden: zonderSchool(antwoorden), ...(schoolId && { schoolId }) };
      const uitkomst = await actie.mutateAsync(nieuw);
      if (uitkomst.ok) return onGeopend(uitkomst.value.id);
      setWeigering(uitkomst.refusals.find(({ pad }) => !pad));
      formulier.wijs(uitkomst.refusals.filter(({ pad }) => pad));
    } catch (nieuw) {
      setFout(nieuw);
    } finally {
      isBezig.current = false;
    }
  };

  return { velden, formulier, open, fout, weigering, isBezig: actie.isPending };
}
