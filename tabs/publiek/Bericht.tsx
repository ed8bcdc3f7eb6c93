import type { ReactNode } from 'react';

const ICOON = {
  vol: <path d="M7 12h10" />,
  goed: <path d="m7.5 12.5 3 3 6-7" />,
};

type Props = { kop: string; icoon?: keyof typeof ICOON; children: ReactNode };

/** A fact that one should know before reading on. */
export const Bericht = ({ kop, icoon = 'vol', children }: Props) => (
  <section className="bericht">
    <h2>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="10.5" />
        {ICOON[icoon]}
      </svg>
      {kop}
    </h2>
    {children}
  </section>
);
