import { formatTijdvak, formatWeekdag } from '../datum/tijd';
import type { Refusal } from '../result';
import type { Gesprek } from './gesprek';
import { GESPREK_LABEL } from './gesprek-velden';

const staatNog =
  (nu: string) =>
  ({ wens, status, beginOp }: Gesprek): boolean =>
    wens === 'staat' && status !== 'uitgezet' && nu < beginOp;

/** A dossier is not archived under the people who still come to talk about it: whoever archives it says what happens to the talk. */
export function checkGeenGesprekken(gesprekken: readonly Gesprek[], nu: string): readonly Refusal[] {
  const [eerste] = gesprekken.filter(staatNog(nu)).toSorted((a, b) => a.beginOp.localeCompare(b.beginOp));
  if (!eerste) return [];
  const { wat, datum, van, tot } = eerste;
  const wanneer = `${formatWeekdag(datum)}, ${formatTijdvak(van, tot)}`;
  return [
    {
      code: 'regel',
      message: `Er staat nog een ${GESPREK_LABEL[wat].toLowerCase()} in de agenda: ${wanneer}. Annuleer het bij Gesprekken onder Meer, of archiveer het dossier na het gesprek.`,
      pad: 'besluit',
    },
  ];
}
