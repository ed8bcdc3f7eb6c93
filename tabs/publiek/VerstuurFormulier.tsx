import type { ReactNode } from 'react';

type Props = { className?: string; onVerstuur(): void; children: ReactNode };

/** A form that says itself what is wrong in it, and stays on this page when it is sent. */
export const VerstuurFormulier = ({ className, onVerstuur, children }: Props) => (
  <form
    className={className}
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onVerstuur();
    }}
  >
    {children}
  </form>
);
