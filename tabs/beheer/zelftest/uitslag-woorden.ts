import { CheckmarkCircleFilled, ErrorCircleFilled, SubtractCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { ControleUitkomst, ControleUitslag } from '@domain/beheer/zelftest/controle';

export const UITSLAG_WOORD = {
  goed: 'Goed',
  letOp: 'Let op',
  fout: 'Fout',
  overgeslagen: 'Overgeslagen',
} as const satisfies Record<ControleUitslag, string>;

export const UITSLAG_ICON = {
  goed: CheckmarkCircleFilled,
  letOp: WarningRegular,
  fout: ErrorCircleFilled,
  overgeslagen: SubtractCircleRegular,
} as const;

const tel = (uitkomsten: readonly ControleUitkomst[], uitslag: ControleUitslag): number =>
  uitkomsten.filter((uitkomst) => uitkomst.uitslag === uitslag).length;

/** What the whole says: the worst there is, with the numbers. */
export function describeZelftest(uitkomsten: readonly ControleUitkomst[]): { stand: ControleUitslag; titel: string } {
  const fouten = tel(uitkomsten, 'fout');
  if (fouten > 0) return { stand: 'fout', titel: fouten === 1 ? 'Er is 1 ding mis' : `Er zijn ${fouten} dingen mis` };
  const letOp = tel(uitkomsten, 'letOp');
  if (letOp > 0) return { stand: 'letOp', titel: letOp === 1 ? 'Let op 1 ding' : `Let op ${letOp} dingen` };
  return { stand: 'goed', titel: 'Alles is in orde' };
}

/** `14 goed, 1 let op, 1 overgeslagen` */
export const describeTelling = (uitkomsten: readonly ControleUitkomst[]): string =>
  (['fout', 'letOp', 'goed', 'overgeslagen'] as const)
    .map((uitslag) => [tel(uitkomsten, uitslag), UITSLAG_WOORD[uitslag].toLowerCase()] as const)
    .filter(([aantal]) => aantal > 0)
    .map(([aantal, woord]) => `${aantal} ${woord}`)
    .join(', ');

const VOLGORDE: readonly ControleUitslag[] = ['fout', 'letOp', 'goed', 'overgeslagen'];

/** What is wrong first; beyond that as the server gave it. */
export const sorteerUitkomsten = (uitkomsten: readonly ControleUitkomst[]): readonly ControleUitkomst[] =>
  uitkomsten.toSorted((a, b) => VOLGORDE.indexOf(a.uitslag) - VOLGORDE.indexOf(b.uitslag));
