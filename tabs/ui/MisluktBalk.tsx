import { Fragment } from 'react';
import { Balk } from './Balk';
import { FoutBalk } from './FoutBalk';
import type { Mislukt } from './use-een-handeling';
import { Weigering } from './Weigering';

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
      {mislukt.refusals.map((refusal, plaats) => (
        <Fragment key={plaats}>
          {plaats > 0 && ' '}
          <Weigering refusal={refusal} />
        </Fragment>
      ))}
    </Balk>
  );
}
