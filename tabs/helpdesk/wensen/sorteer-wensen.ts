import type { WensRij } from '@domain/helpdesk/helpdesk-beeld';
import { sortWensen } from '@domain/helpdesk/wens';

export type WensOrde = 'stemmen' | 'nieuw';

export const sorteerWensen = (wensen: readonly WensRij[], orde: WensOrde): readonly WensRij[] =>
  orde === 'stemmen' ? sortWensen(wensen) : wensen.toSorted((a, b) => b.op.localeCompare(a.op));
