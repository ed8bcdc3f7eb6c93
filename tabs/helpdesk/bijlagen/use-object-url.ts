import { useEffect, useState } from 'react';

/** An address of a file in memory, for a picture of it; given back when nobody looks any more. */
export function useObjectUrl(bestand: Blob | undefined): string | undefined {
  const [adres, setAdres] = useState<string>();
  useEffect(() => {
    if (!bestand) return undefined;
    const nieuw = URL.createObjectURL(bestand);
    setAdres(nieuw);
    return () => {
      setAdres(undefined);
      URL.revokeObjectURL(nieuw);
    };
  }, [bestand]);
  return adres;
}
