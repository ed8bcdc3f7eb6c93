/** Control characters that no reader shows, and that would hide what follows them from the check below. */
const STUUR = /(?![\t\n\r])\p{Cc}/gu;
/** What a spreadsheet may take for a formula, also behind spaces and quotes. With the full-width forms that Excel reads too. */
const LIJKT_FORMULE = /^(?:[\s"'`\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** Text that a spreadsheet shows as it is, and never calculates. Source: OWASP, CSV injection. */
export function escapeFormule(tekst: string): string {
  const leesbaar = tekst.replace(STUUR, '');
  return LIJKT_FORMULE.test(leesbaar) ? `'${leesbaar}` : leesbaar;
}
