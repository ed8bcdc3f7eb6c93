import type { Antwoord, Verzoek } from './antwoord';
import { listOntvangers, listPostvak, type Postvak } from './list-postvak';
import type { Postbus } from './postbus';
import { renderBerichten, renderPagina } from './postvak-html';
import { POSTVAK_CSS } from './postvak-css';
import { POSTVAK_JS } from './postvak-js';
import { isAgenda } from './read-agenda';

const VEILIG = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};
const alsTekst = (type: string, tekst: string | Uint8Array, koppen: Record<string, string> = {}): Antwoord => ({
  status: 200,
  tekst,
  koppen: { ...VEILIG, 'Content-Type': type, ...koppen },
});

type Pagina = (postvak: Postvak, aan: string | undefined, url: URL) => Antwoord;

const PAGINAS: Record<string, Pagina> = {
  '/postvak': (postvak, aan, url) => {
    const ontvangers = listOntvangers(listPostvak(postvak));
    const stand = { gekozen: aan, isVerstuurd: url.searchParams.has('verstuurd') };
    const html = renderPagina(listPostvak(postvak, { aan }), ontvangers, postvak.mailboxen, stand);
    return alsTekst('text/html; charset=utf-8', html);
  },
  '/postvak/nieuw': (postvak, aan, url) => {
    const berichten = listPostvak(postvak, { aan, na: Number(url.searchParams.get('na')) || 0 });
    const json = { aantal: berichten.length, html: renderBerichten(berichten), ontvangers: listOntvangers(berichten) };
    return { status: 200, json, koppen: VEILIG };
  },
  '/postvak/postvak.css': () => alsTekst('text/css; charset=utf-8', POSTVAK_CSS),
  '/postvak/postvak.js': () => alsTekst('text/javascript; charset=utf-8', POSTVAK_JS),
  '/dev/postvak': (postvak, aan) => ({ status: 200, json: { berichten: listPostvak(postvak, { aan }) } }),
};

/** The page `/postvak`, what it loads, and `/dev/postvak` with the same as JSON. `undefined`: not one of these. */
export function answerPostvak(postvak: Postvak, { url, methode }: Verzoek): Antwoord | undefined {
  if (methode !== 'GET') return undefined;
  if (url.pathname.startsWith('/postvak/bijlagen/')) return answerBijlage(postvak.postbus, url);
  if (url.pathname.startsWith('/postvak/opmaak/')) return answerOpmaak(postvak.postbus, url);
  return PAGINAS[url.pathname.replace(/\/$/, '')]?.(postvak, url.searchParams.get('aan') || undefined, url);
}

/** A mail as it was drawn up: nothing in it runs, and nothing is fetched. */
function answerOpmaak(postbus: Postbus, url: URL): Antwoord {
  const html = postbus.readPost(decodeURIComponent(url.pathname.slice('/postvak/opmaak/'.length)))?.html;
  if (html === undefined)
    return { status: 404, tekst: 'Deze mail is er niet.', koppen: { 'Content-Type': 'text/plain' } };
  return alsTekst('text/html; charset=utf-8', html, {
    'Content-Security-Policy': "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  });
}

function answerBijlage(postbus: Postbus, url: URL): Antwoord {
  const bijlage = postbus.readBijlage(url.pathname.slice('/postvak/bijlagen/'.length));
  if (!bijlage) return { status: 404, tekst: 'Deze bijlage bestaat niet.', koppen: { 'Content-Type': 'text/plain' } };
  const isPdf = bijlage.type === 'application/pdf';
  const hoe = isPdf && !url.searchParams.has('bewaar') ? 'inline' : 'attachment';
  const type = isPdf || isAgenda(bijlage.type) ? bijlage.type : 'application/octet-stream';
  return alsTekst(type, bijlage.inhoud, {
    'Content-Disposition': `${hoe}; filename*=UTF-8''${encodeURIComponent(bijlage.naam)}`,
    // The PDF viewer of the browser brings its own styles.
    'Content-Security-Policy': "frame-ancestors 'self'",
  });
}
