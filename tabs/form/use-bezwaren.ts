import type { Pad } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import { useCallback, useEffect, useState } from 'react';
import { announce } from '../ui/announce';
import { isOntbrekend } from './bezwaren';
import { toVeldIds } from './veld-ids';

export type Bezwaren = {
  /** What the user sees at a veld now. */
  zichtbaar(pad: Pad): Refusal | undefined;
  /** The veld is being changed: nothing new is said about it until it is left, unless the answer came whole (`isHeel`). */
  onChange(pad: Pad, isHeel?: boolean): void;
  onLeave(pad: Pad): void;
  /** *Gereed melden* or a button was refused: everything is said now, and these missing answers are asked for from now on. */
  vraag(refusals: readonly Refusal[]): void;
};

const NIETS: ReadonlySet<Pad> = new Set();

/**
 * Which of all refusals are shown: a mistake once its veld has been left, a missing answer once it was asked for. A veld that
 * was wrong when it was opened says so at once. What a tick makes wrong is also read aloud at once.
 */
export function useBezwaren(alle: readonly Refusal[]): Bezwaren {
  const [typend, setTypend] = useState<{ pad: Pad; wasFout: boolean }>();
  const [gevraagd, setGevraagd] = useState(NIETS);

  const [aangevinkt, setAangevinkt] = useState<Pad>();
  const fout = alle.find((refusal) => refusal.pad === aangevinkt && !isOntbrekend(refusal))?.message;
  useEffect(() => {
    if (!fout || !aangevinkt) return;
    announce(fout);
    // Under a long list of boxes it may stand below the edge of what is seen.
    document.getElementById(toVeldIds(aangevinkt).bezwaar)?.scrollIntoView({ block: 'nearest' });
  }, [fout, aangevinkt]);

  const find = (pad: Pad) => alle.find((refusal) => refusal.pad === pad);
  const mag = (refusal: Refusal, pad: Pad) => {
    if (isOntbrekend(refusal)) return gevraagd.has(pad);
    return typend?.pad !== pad || typend.wasFout;
  };

  return {
    zichtbaar(pad) {
      const refusal = find(pad);
      return refusal && mag(refusal, pad) ? refusal : undefined;
    },
    onChange(pad, isHeel = false) {
      if (isHeel) return setAangevinkt(pad);
      if (typend?.pad === pad) return;
      const refusal = find(pad);
      setTypend({ pad, wasFout: refusal !== undefined && mag(refusal, pad) });
    },
    onLeave: useCallback((pad) => {
      setTypend((nu) => (nu?.pad === pad ? undefined : nu));
      setAangevinkt(undefined);
    }, []),
    vraag: useCallback((refusals) => {
      // Enter sends a form from within a veld.
      setTypend(undefined);
      setGevraagd(new Set(refusals.filter(isOntbrekend).flatMap(({ pad }) => pad ?? [])));
    }, []),
  };
}
