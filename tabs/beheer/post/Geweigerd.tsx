import type { HerkansingUitkomst } from '@domain/beheer/post-beeld';
import { Balk } from '../../ui/Balk';
import { describeHerkansing } from './post-woorden';

/** What may not leave again, and why; and that there is more to do. */
export function Geweigerd({ uitkomst }: { uitkomst: HerkansingUitkomst }) {
  const { geweigerd, isMeer } = uitkomst;
  if (geweigerd.length === 0 && !isMeer) return null;
  const redenen = [...new Set(geweigerd.map(({ reden }) => reden))];
  return (
    <Balk intent="warning" titel={`${describeHerkansing(uitkomst)}.`}>
      {geweigerd.length > 0 && `Niet opnieuw: ${geweigerd.length}. ${redenen.join(' ')}`}
      {isMeer && ' Dit waren de eerste honderd. Kies nog eens Verstuur alles opnieuw.'}
    </Balk>
  );
}
