import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Draws something in a place that the page keeps free for it, such as beside the title; otherwise here. */
export function Plek({ naam, children }: { naam: string; children: ReactNode }) {
  const [plek, setPlek] = useState<Element | null>();
  useEffect(() => setPlek(document.querySelector(`[data-plek="${naam}"]`)), [naam]);
  if (plek === undefined) return null;
  return plek === null ? children : createPortal(children, plek);
}
