import { useEffect, useState } from 'react';
import { useTitel } from './use-titel';

const WACHT_MS = 300;

/** Nothing at first, because most pages are there before anybody notices; then the shape of the page to come. */
export function Laden({ wat }: { wat: string }) {
  const [isZichtbaar, setZichtbaar] = useState(false);
  useTitel('Bijeenkomsten', false, undefined);
  useEffect(() => {
    const wachten = setTimeout(() => setZichtbaar(true), WACHT_MS);
    return () => clearTimeout(wachten);
  }, []);
  return (
    <>
      <header className="balk" />
      <main>
        <p className="ongezien" role="status">
          {isZichtbaar && `${wat} laden …`}
        </p>
        {isZichtbaar && (
          <div className="botten" aria-hidden="true">
            <div className="bot-kop" />
            <div />
            <div />
            <div />
            <div className="bot-kort" />
          </div>
        )}
      </main>
    </>
  );
}
