import { Balk } from '../../ui/Balk';
import { FoutBalk } from '../../ui/FoutBalk';
import type { Mislukt } from './use-handeling';

type Props = {
  mislukt: Mislukt | undefined;
  /** What did not happen: `Nadia is niet afgemeld.` */
  titel: string;
  onOpnieuw?: () => void;
};

/** Why an act did not happen; nothing when it did. */
export function MisluktBalk({ mislukt, titel, onOpnieuw }: Props) {
  if (!mislukt) return null;
  if (mislukt.fout !== undefined)
    return <FoutBalk titel={titel} fout={mislukt.fout} {...(onOpnieuw && { onOpnieuw })} />;
  return (
    <Balk intent="error" titel={titel}>
      {mislukt.refusals.map(({ message }) => message).join(' ')}
    </Balk>
  );
}
