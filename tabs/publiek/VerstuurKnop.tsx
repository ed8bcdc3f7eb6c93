import type { ReactNode } from 'react';

type Props = { isBezig: boolean; children: ReactNode };

/** Stays where the focus is while sending; a second press does nothing then. */
export const VerstuurKnop = ({ isBezig, children }: Props) => (
  <p className="verstuur">
    <button type="submit" className="knop" aria-disabled={isBezig || undefined}>
      {isBezig ? 'Bezig met versturen …' : children}
    </button>
    <span role="status" className="ongezien">
      {isBezig && 'Bezig met versturen'}
    </span>
  </p>
);
