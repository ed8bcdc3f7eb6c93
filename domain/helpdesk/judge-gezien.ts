import { accept, refuse, type Result } from '../result';
import type { Gespreksregel } from './helpdeskvraag';

/** What is said to somebody; a note or an event is no reason to wait. */
const GEZEGD: readonly Gespreksregel['regelSoort'][] = ['vraag', 'antwoord', 'teBeoordelen'];

const toNummer = ({ id }: Gespreksregel): number => Number(id.replace('regel-', ''));

/**
 * Nobody answers or closes over what somebody else just wrote. `gezien`: how many messages stood there when it was read;
 * absent when that is not known, as with a mail.
 */
export function judgeGezien(regels: readonly Gespreksregel[], gezien: number | undefined, wieId: string): Result<void> {
  const nieuw = regels.findLast(
    (regel) =>
      toNummer(regel) > (gezien ?? Infinity) && GEZEGD.includes(regel.regelSoort) && regel.stempel.doorId !== wieId,
  );
  if (!nieuw) return accept(undefined);
  return refuse({
    code: 'dossier-gewijzigd',
    message: `${nieuw.stempel.door} heeft net ook geschreven. Lees dat eerst, en doe het dan nog eens.`,
  });
}
