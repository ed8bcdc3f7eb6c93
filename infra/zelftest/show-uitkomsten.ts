import { styleText } from 'node:util';
import type { ControleUitkomst, ControleUitslag } from '@domain/beheer/zelftest/controle';

type Kleur = Parameters<typeof styleText>[0];
const WOORD = {
  goed: ['GOED        ', 'green'],
  letOp: ['LET OP      ', 'yellow'],
  fout: ['FOUT        ', 'red'],
  overgeslagen: ['OVERGESLAGEN', 'gray'],
} as const satisfies Record<ControleUitslag, readonly [string, Kleur]>;
const INSPRONG = ' '.repeat(14);

function showEen({ uitslag, titel, melding, herstel }: ControleUitkomst): string {
  const [woord, kleur] = WOORD[uitslag];
  const regels = [`${styleText(kleur, woord)}  ${styleText('bold', titel)}: ${melding}`];
  if (herstel) regels.push(`${INSPRONG}→ ${herstel.tekst}`);
  if (herstel?.commando) regels.push(`${INSPRONG}  ${styleText('cyan', herstel.commando)}`);
  if (herstel?.hoofdstuk) regels.push(`${INSPRONG}  docs/beheer.md, ‘${herstel.hoofdstuk}’`);
  return regels.join('\n');
}

/** One block of lines for each check. */
export const showUitkomsten = (uitkomsten: readonly ControleUitkomst[]): string => uitkomsten.map(showEen).join('\n');

export function showSlot(uitkomsten: readonly ControleUitkomst[]): string {
  const tel = (uitslag: ControleUitslag): number => uitkomsten.filter((een) => een.uitslag === uitslag).length;
  return `\n${tel('goed')} goed, ${tel('letOp')} let op, ${tel('fout')} fout, ${tel('overgeslagen')} overgeslagen.`;
}
