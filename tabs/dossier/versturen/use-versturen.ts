import type { Ontvanger } from '@domain/bericht/bericht';
import { BERICHT_VELDEN } from '@domain/dossier/queue-bericht';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import type { Veld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { useRef, useState } from 'react';
import type { Berichtvoorstel } from '../../api/api';
import { useVerstuurBericht } from '../../api/use-dossier';
import { useVerzoekId } from '../../api/use-verzoek-id';
import { focusPadStraks } from '../../form/focus-pad';
import { useLosFormulier } from '../../form/use-los-formulier';

type DocumentSoort = Berichtvoorstel['documenten'][number]['soort'];
export type Bezwaren = { aan?: string; documenten?: string; algemeen?: string };

export const TOELICHTING_VELDEN: readonly Veld[] = BERICHT_VELDEN.map((veld) => ({
  ...veld,
  label: `${veld.label} (mag leeg)`,
}));

const LEEG: Antwoorden = {};
const MIST = { aan: 'Kies aan wie je dit stuurt.', documenten: 'Kies minstens één document.' };

function checkKeuzes(aan: Ontvanger | undefined, documenten: readonly DocumentSoort[]): Bezwaren {
  return { ...(!aan && { aan: MIST.aan }), ...(documenten.length === 0 && { documenten: MIST.documenten }) };
}

/** The server knows the same two places, and one for what is about the whole. */
const toBezwaren = (refusals: readonly Refusal[]): Bezwaren =>
  Object.fromEntries(
    refusals
      .filter(({ pad }) => pad !== 'toelichting')
      .map(({ pad, message }) => [pad === 'aan' || pad === 'documenten' ? pad : 'algemeen', message]),
  );

/** The choices of one message, and sending it: once, however often the button is pressed. */
export function useVersturen(dossier: DossierBeeld, voorstel: Berichtvoorstel) {
  const maakId = useVerzoekId();
  const [voorgesteld] = voorstel.ontvangers;
  const [aan, setAan] = useState(voorgesteld);
  const alles = voorstel.documenten.map(({ soort }) => soort);
  const [documenten, setDocumenten] = useState<readonly DocumentSoort[]>(alles);
  const [bezwaren, setBezwaren] = useState<Bezwaren>({});
  const [fout, setFout] = useState<unknown>();
  const toelichting = useLosFormulier({ velden: TOELICHTING_VELDEN, start: LEEG });
  const actie = useVerstuurBericht(dossier.id);
  const isBezig = useRef(false);

  /** The answers about the mail when nothing is wrong with them. */
  const controleer = (): Antwoorden | undefined => {
    const gevonden = checkKeuzes(aan, documenten);
    setBezwaren(gevonden);
    const [eerste] = Object.keys(gevonden);
    if (eerste === undefined) return toelichting.probeer();
    focusPadStraks(eerste);
    return undefined;
  };

  /** Undefined: it is on its way already. */
  const verstuur = async (): Promise<boolean | undefined> => {
    if (isBezig.current) return undefined;
    const antwoorden = controleer();
    if (!antwoorden || !aan) return false;
    isBezig.current = true;
    setFout(undefined);
    try {
      const bericht = { aan: aan.id, documenten, toelichting: leesTekst(antwoorden, 'toelichting') };
      const uitkomst = await actie.mutateAsync({ id: maakId(bericht), ...bericht });
      if (uitkomst.ok) return true;
      setBezwaren(toBezwaren(uitkomst.refusals));
      toelichting.wijs(uitkomst.refusals.filter(({ pad }) => pad === 'toelichting'));
      return false;
    } catch (nieuw) {
      setFout(nieuw);
      return false;
    } finally {
      isBezig.current = false;
    }
  };

  return {
    aan,
    kiesAan: (ontvanger: Ontvanger | undefined) => {
      setAan(ontvanger);
      setBezwaren(({ aan: _, ...rest }) => rest);
    },
    documenten,
    zetDocument: (soort: DocumentSoort, isMee: boolean) => {
      setDocumenten(alles.filter((een) => (een === soort ? isMee : documenten.includes(een))));
      setBezwaren(({ documenten: _, ...rest }) => rest);
    },
    toelichting,
    bezwaren,
    fout,
    isBezig: actie.isPending,
    isVeranderd: toelichting.isVeranderd || aan !== voorgesteld || documenten.length !== alles.length,
    controleer: () => controleer() !== undefined,
    verstuur,
  };
}

export type VersturenStand = ReturnType<typeof useVersturen>;
