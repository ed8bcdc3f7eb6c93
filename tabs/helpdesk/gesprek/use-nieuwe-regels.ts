import type { Gespreksregel } from '@domain/helpdesk/helpdeskvraag';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { announce } from '../../ui/announce';

const isVanAnder = (ikId: string) => (regel: Gespreksregel) =>
  regel.stempel.doorId !== ikId && regel.regelSoort !== 'gebeurtenis';

/** What came in while this conversation is open. It is said politely; the focus stays where it is. */
export function useNieuweRegels(regels: readonly Gespreksregel[], ikId: string) {
  const gezien = useRef(regels.length);
  const [eersteNieuwe, setEersteNieuwe] = useState<Gespreksregel>();
  useEffect(() => {
    const nieuwe = regels.slice(gezien.current).filter(isVanAnder(ikId));
    gezien.current = regels.length;
    const [eerste] = nieuwe;
    if (!eerste) return;
    setEersteNieuwe((had) => had ?? eerste);
    announce(nieuwe.length === 1 ? `Nieuw bericht van ${eerste.stempel.door}.` : `${nieuwe.length} nieuwe berichten.`);
  }, [regels, ikId]);
  return { eersteNieuwe, gelezen: () => setEersteNieuwe(undefined) };
}

/** What somebody just sent comes into sight. */
export function useToonEigen(
  lijst: RefObject<HTMLElement | null>,
  regels: readonly Gespreksregel[],
  ikId: string,
): void {
  const gezien = useRef(regels.length);
  useEffect(() => {
    const eigen = regels
      .slice(gezien.current)
      .findLast(({ stempel, regelSoort }) => stempel.doorId === ikId && regelSoort !== 'gebeurtenis');
    gezien.current = regels.length;
    if (eigen) lijst.current?.querySelector(`[data-regel="${eigen.id}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [lijst, regels, ikId]);
}
