import { POST_BAK_LABEL, type PostTelling } from '../post-beeld';
import { fout, goed, letOp, type ControleOordeel } from './controle';
import { HOOFDSTUK } from './hoofdstuk';

const MINUUT_MS = 60_000;
/** Minutes. A message leaves within a minute; a hiccup of Graph makes it wait for half an hour at most. */
const LET_OP_NA = 30;
const FOUT_NA = 180;

const telOp = (tellingen: readonly PostTelling[], ...statussen: readonly (keyof PostTelling['aantallen'])[]): number =>
  tellingen.reduce((som, { aantallen }) => som + statussen.reduce((rij, status) => rij + aantallen[status], 0), 0);

const OPEN_POST = { tekst: 'Open Beheer, kies Post, en kijk wat er ligt en waarom.', hoofdstuk: HOOFDSTUK.post };

export function judgePost(tellingen: readonly PostTelling[], nu: string): ControleOordeel {
  const wacht = telOp(tellingen, 'klaargezet', 'bezig');
  const aandacht = telOp(tellingen, 'aandacht');
  const oudste = tellingen.reduce((minuten, telling) => Math.max(minuten, toMinuten(telling, nu)), 0);
  const stand = `${wacht} wachtend${wacht > 0 ? `, de oudste ${oudste} minuten` : ''}; ${aandacht} met aandacht.`;
  if (oudste >= FOUT_NA) return fout(`Er gaat post niet weg. ${stand}`, OPEN_POST);
  if (aandacht > 0) return letOp(`${stand} ${noem(tellingen)}`, OPEN_POST);
  return oudste >= LET_OP_NA ? letOp(stand, OPEN_POST) : goed(stand);
}

const toMinuten = ({ oudste }: PostTelling, nu: string): number =>
  oudste === undefined ? 0 : Math.floor((Date.parse(nu) - Date.parse(oudste)) / MINUUT_MS);

const noem = (tellingen: readonly PostTelling[]): string =>
  `${tellingen
    .filter(({ aantallen }) => aantallen.aandacht > 0)
    .map(({ bak, aantallen }) => `${POST_BAK_LABEL[bak]}: ${aantallen.aandacht}`)
    .join(', ')}.`;
