import { AanmeldBalk } from './AanmeldBalk';
import { AanmeldPagina, type Wachten } from './AanmeldPagina';
import { useAanmelding } from './aanmelding-context';
import { BrowserStrook } from './BrowserStrook';

/**
 * All that is about signing in, in one part that is loaded when it is needed. `wachten`: nobody is inside yet, and why.
 * Without it somebody is at work: who, the way out, and whether they have to sign in anew. That there is no line is for the
 * room itself to say.
 */
export function Aanmelden({ wachten }: { wachten?: Wachten }) {
  const { probleem, isBrowser } = useAanmelding();
  if (wachten) return <AanmeldPagina {...wachten} />;
  return (
    <>
      {isBrowser && <BrowserStrook />}
      {probleem && probleem.reden !== 'verbinding' && <AanmeldBalk probleem={probleem} />}
    </>
  );
}
