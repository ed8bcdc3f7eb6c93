import { useEffect, useRef, type ReactNode } from 'react';
import { LIJST } from './adres';
import { springLink } from './spring-naar';
import { useTitel } from './use-titel';

type Props = {
  titel: string;
  swv?: string | undefined;
  heeftFout?: boolean;
  /** Above the title. */
  boven?: ReactNode;
  /** True for a page that takes the place of another one without a new address: the focus goes to its title. */
  vervangt?: boolean;
  /** Absent on the list itself. */
  zonderLijst?: boolean;
  /** At the end, in the place of the way to all bijeenkomsten. */
  onder?: ReactNode;
  children: ReactNode;
};

/** What every page has around it. */
export function Pagina({
  titel,
  swv,
  heeftFout = false,
  boven,
  vervangt = false,
  zonderLijst = false,
  onder,
  children,
}: Props) {
  const kop = useRef<HTMLHeadingElement>(null);
  useTitel(titel, heeftFout, swv);
  useEffect(() => {
    if (!vervangt) return;
    scrollTo(0, 0);
    kop.current?.focus();
  }, [vervangt, titel]);
  return (
    <>
      <a className="sprong" {...springLink('inhoud')}>
        Naar de inhoud
      </a>
      <header className="balk">
        <p>
          <a href={LIJST}>{swv ?? 'Bijeenkomsten'}</a>
        </p>
      </header>
      <main id="inhoud" tabIndex={-1}>
        {boven}
        <h1 ref={kop} tabIndex={-1}>
          {titel}
        </h1>
        {children}
        {!zonderLijst && (
          <p className="terug">
            <a href={LIJST}>Alle bijeenkomsten</a>
          </p>
        )}
        {onder}
      </main>
    </>
  );
}
