import type { ImportUitkomst, ImportVoorbeeld } from '@domain/beheer/beheer-beeld';
import { useRef, useState } from 'react';
import { useBekijkImport, useImporteer } from '../../api/use-beheer';
import type { Mislukt } from '../../ui/use-een-handeling';
import { keurBestand } from './keur-bestand';

type Bezig = 'lezen' | 'inlezen';

/** A file can change on the disk after it was chosen; this one can't. */
const hold = async (bestand: File): Promise<File> =>
  new File([await bestand.arrayBuffer()], bestand.name, { type: 'text/csv' });

/** From a file to its preview, and from the preview to the directory. What went wrong leaves everything as it was. */
export function useImport() {
  const [bestand, setBestand] = useState<File>();
  const [geplakt, setGeplakt] = useState('');
  const [voorbeeld, setVoorbeeld] = useState<ImportVoorbeeld>();
  const [uitkomst, setUitkomst] = useState<ImportUitkomst>();
  const [mislukt, setMislukt] = useState<Mislukt & { bij: Bezig }>();
  const [bezig, setBezig] = useState<Bezig>();
  const loopt = useRef(false);
  const { mutateAsync: bekijk } = useBekijkImport();
  const { mutateAsync: importeer } = useImporteer();

  /** One thing at a time. */
  const doe = async (bij: Bezig, werk: () => Promise<Mislukt | undefined>) => {
    if (loopt.current) return;
    loopt.current = true;
    setBezig(bij);
    setMislukt(undefined);
    try {
      const mis = await werk();
      if (mis) setMislukt({ ...mis, bij });
    } catch (fout) {
      setMislukt({ fout, refusals: [], bij });
    } finally {
      loopt.current = false;
      setBezig(undefined);
    }
  };

  const lees = (gekozen: File) =>
    doe('lezen', async () => {
      const bezwaar = keurBestand(gekozen);
      if (bezwaar) return { refusals: [bezwaar] };
      const vast = await hold(gekozen);
      setBestand(vast);
      const antwoord = await bekijk(vast);
      if (!antwoord.ok) return { refusals: antwoord.refusals };
      setVoorbeeld(antwoord.value);
      return undefined;
    });
  const leesIn = () =>
    doe('inlezen', async () => {
      if (!bestand || !voorbeeld) return undefined;
      const antwoord = await importeer({ vingerafdruk: voorbeeld.vingerafdruk, bestand });
      if (!antwoord.ok) return { refusals: antwoord.refusals };
      setUitkomst(antwoord.value);
      return undefined;
    });

  return {
    naam: bestand?.name ?? '',
    /** Text instead of a file; stays when the user comes back from the preview. */
    geplakt,
    setGeplakt,
    voorbeeld,
    uitkomst,
    mislukt,
    bezig,
    lees: (gekozen: File) => void lees(gekozen),
    /** The same file against the directory as it is now. */
    leesOpnieuw: () => void (bestand && lees(bestand)),
    leesIn: () => void leesIn(),
    begin() {
      setBestand(undefined);
      setVoorbeeld(undefined);
      setUitkomst(undefined);
      setMislukt(undefined);
    },
  };
}

export type Import = ReturnType<typeof useImport>;
