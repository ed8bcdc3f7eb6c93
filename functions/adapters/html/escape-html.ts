const TEKENS: { readonly [teken: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text, fit to stand between tags and in an attribute with quotes. */
export const escapeHtml = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? '');
