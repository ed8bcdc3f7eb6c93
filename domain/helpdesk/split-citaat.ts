export type MailTekst = { tekst: string; citaat?: string };

/** Characters; a longer line is text, whatever it begins with. */
const LANGSTE_KOPREGEL = 400;
const STREEP =
  /^\s*(-{2,}\s*(oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message)\b|_{10,}\s*$)/i;
const SCHREEF = /^\s*(op|on)\s.*\d.*\b(schreef|geschreven|wrote)\b.*:\s*$/i;
const VAN = /^\s*\*?(van|from)\s*:/i;
const NA_VAN = /^\s*\*?(verzonden|sent|datum|date|aan|to|cc|onderwerp|subject)\s*:/i;
const CITAAT = /^\s?>/;
const STREEPJES = /^-- ?$/;
const GROET =
  /^\s*(met (vriendelijke|hartelijke) groet|vriendelijke groet|hartelijke groet|groet(en|jes)?\b|mvg\b|kind regards|best regards)/i;
const TOESTEL = /^\s*(verzonden vanaf|verstuurd vanaf|sent from|outlook voor (ios|android)|download outlook)/i;
/** Lines; what follows a greeting for longer than this is not a signature. */
const LANGSTE_HANDTEKENING = 15;
/** The same with its empty lines. */
const MEESTE_REGELS = 60;
const LANGSTE_GROET = 60;

/** `citaat` is what the writer did not write now: quoted text and a signature. When nothing else is left it stays text. */
export function splitCitaat(tekst: string): MailTekst {
  const regels = tekst.split(/\r\n|\r|\n/);
  const einde = findHardCitaat(regels);
  const eigen = splitZacht(regels.slice(0, einde));
  const ondertekend = findHandtekening(eigen.tekst);
  const over = eigen.tekst.slice(0, ondertekend).join('\n').trim();
  const citaat = [...eigen.tekst.slice(ondertekend), ...eigen.citaat, ...regels.slice(einde)].join('\n').trim();
  if (over === '') return { tekst: tekst.trim() };
  return citaat === '' ? { tekst: over } : { tekst: over, citaat };
}

/** From where all that follows is the mail that was answered. */
function findHardCitaat(regels: readonly string[]): number {
  const plek = regels.findIndex((_, i) => isHard(regels, i));
  return plek < 0 ? regels.length : plek;
}

function isHard(regels: readonly string[], i: number): boolean {
  const regel = regels[i] ?? '';
  if (regel.length > LANGSTE_KOPREGEL) return false;
  if (STREEP.test(regel)) return true;
  if (VAN.test(regel))
    return regels.slice(i + 1, i + 5).filter((volgende) => NA_VAN.test(volgende.slice(0, 40))).length > 1;
  const kop = readSchreef(regels, i);
  return kop > 0 && !isGeciteerd(regels, i + kop);
}

/** How many lines `Op … schreef …:` takes here, for mail programs break it off; 0 when it is not there. */
function readSchreef(regels: readonly string[], i: number): number {
  if (!/^\s*(op|on)\s/i.test((regels[i] ?? '').slice(0, 20))) return 0;
  return (
    [1, 2, 3].find((aantal) =>
      SCHREEF.test(
        regels
          .slice(i, i + aantal)
          .join(' ')
          .slice(0, LANGSTE_KOPREGEL),
      ),
    ) ?? 0
  );
}

const isGeciteerd = (regels: readonly string[], vanaf: number): boolean =>
  CITAAT.test(regels.slice(vanaf, vanaf + 3).find((regel) => regel.trim() !== '') ?? '');

/** Lines with `>` and the line that announces them, wherever they stand: somebody may answer below or in between. */
function splitZacht(regels: readonly string[]): { tekst: readonly string[]; citaat: readonly string[] } {
  const tekst: string[] = [];
  const citaat: string[] = [];
  for (let i = 0; i < regels.length;) {
    const kop = readSchreef(regels, i);
    const isCitaat = kop > 0 || CITAAT.test(regels[i] ?? '');
    (isCitaat ? citaat : tekst).push(...regels.slice(i, i + Math.max(kop, 1)));
    i += Math.max(kop, 1);
  }
  return { tekst, citaat };
}

function findHandtekening(regels: readonly string[]): number {
  const plek = regels.findIndex(
    (regel, i) => STREEPJES.test(regel) || TOESTEL.test(regel.slice(0, 80)) || isGroet(regels, i),
  );
  return plek < 0 ? regels.length : plek;
}

function isGroet(regels: readonly string[], i: number): boolean {
  const regel = regels[i] ?? '';
  if (regel.length > LANGSTE_GROET || !GROET.test(regel)) return false;
  const erna = regels.slice(i + 1, i + 1 + MEESTE_REGELS);
  const isTotEind = i + 1 + erna.length === regels.length;
  return isTotEind && erna.filter((volgende) => volgende.trim() !== '').length <= LANGSTE_HANDTEKENING;
}
