import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { formatDatum, toDag } from '@domain/datum/datum';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { AFDRUK_CSS } from '../../ui/afdruk-css';
import { MarkdownTekst } from '../../ui/markdown/MarkdownTekst';

/** The article on paper, and nothing of the app around it. */
export function ArtikelAfdruk({ artikel, onKlaar }: { artikel: GepubliceerdArtikel; onKlaar(): void }) {
  useEffect(() => {
    window.addEventListener('afterprint', onKlaar);
    window.print();
    return () => window.removeEventListener('afterprint', onKlaar);
  }, [onKlaar]);
  return createPortal(
    <div data-afdruk hidden>
      <style>{AFDRUK_CSS}</style>
      <h1>{artikel.titel}</h1>
      <p className="klein">TOP Dossier · bijgewerkt op {formatDatum(toDag(artikel.bijgewerktOp))}</p>
      <p>{artikel.samenvatting}</p>
      <MarkdownTekst tekst={artikel.tekst} />
    </div>,
    document.body,
  );
}
