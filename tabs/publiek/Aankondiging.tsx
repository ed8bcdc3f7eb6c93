import type { PubliekePagina } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { ReactNode } from 'react';
import type { PubliekApi } from '../api/publiek-api';
import { Bericht } from './Bericht';
import { Delen } from './Delen';
import { Feiten } from './Feiten';
import { LinkOpnieuw } from './LinkOpnieuw';
import { Pagina } from './Pagina';
import { springLink } from './spring-naar';
import { describeFase, isKomend } from './woorden';

type Props = {
  api: PubliekApi;
  pagina: PubliekePagina;
  heeftFout?: boolean;
  /** Above the title: what went wrong. */
  boven?: ReactNode;
  /** The form, with what its button says and the id of its heading. */
  formulier?: { knop: string; kopId: string; inhoud: ReactNode };
};

const alineas = (tekst: string): readonly string[] =>
  tekst
    .split(/\n\s*\n/)
    .map((alinea) => alinea.trim())
    .filter(Boolean);

/** Everything about one bijeenkomst, in the order in which somebody decides: is it for me, what is it, sign me up. */
export function Aankondiging({ api, pagina: { swv, bijeenkomst }, heeftFout = false, boven, formulier }: Props) {
  const bericht = describeFase(bijeenkomst);
  const { tekst, doelen, titel, bijeenkomstId } = bijeenkomst;
  return (
    <Pagina titel={titel} swv={swv} heeftFout={heeftFout} boven={boven}>
      {bericht && (
        <Bericht kop={bericht.kop}>
          <p>{bericht.tekst}</p>
        </Bericht>
      )}
      <div className="raster">
        <div className="raster-feiten">
          <Feiten bijeenkomst={bijeenkomst} />
        </div>
        <div className="raster-tekst">
          {formulier && !heeftFout && (
            <a className="knop spring-knop" {...springLink(formulier.kopId)}>
              {formulier.knop}
            </a>
          )}
          {alineas(tekst).map((alinea) => (
            <p key={alinea} className="tekst">
              {alinea}
            </p>
          ))}
          {doelen.length > 0 && (
            <>
              <h2>Doelen</h2>
              <ul className="doelen">
                {doelen.map((doel) => (
                  <li key={doel}>{doel}</li>
                ))}
              </ul>
            </>
          )}
          {formulier?.inhoud}
        </div>
        <div className="raster-delen">
          <Delen bijeenkomst={bijeenkomst} />
          {isKomend(bijeenkomst) && <LinkOpnieuw api={api} bijeenkomstId={bijeenkomstId} />}
        </div>
      </div>
    </Pagina>
  );
}
