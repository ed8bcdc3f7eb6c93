import { formatDatum, formatTijd, toDag } from '@domain/datum/datum';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { describeOppVersie } from '@domain/dossier/opp-titel';
import { useLayoutEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useIk } from '../../api/use-ik';
import { naarDossier } from '../werk/naar-dossier';
import { AFDRUK_CSS } from './afdruk-css';

type Props = { dossier: DossierBeeld; naam: string; titel: string; children: ReactNode };

/** What the print queue and the file are called: never with a name of the pupil. */
function useNaamInWachtrij(naam: string): void {
  useLayoutEffect(() => {
    const was = document.title;
    document.title = naam;
    return () => {
      document.title = was;
    };
  }, [naam]);
}

/** Something of a dossier on paper. The head of the table stands on every page; of the pupil it has only the number. */
export function Blad({ dossier, naam, titel, children }: Props) {
  const { data } = useIk();
  const door = data?.ok ? data.value.medewerker.naam : '';
  const nu = new Date().toISOString();
  const { kop, school } = dossier;
  // Each message that left froze one version.
  const versie = describeOppVersie(naarDossier(dossier), dossier.berichten.length + 1);
  useNaamInWachtrij(`${naam} · Dossier ${kop.nummer}`);
  return createPortal(
    <div data-afdruk hidden>
      <style>{AFDRUK_CSS}</style>
      <table role="presentation">
        <thead>
          <tr>
            <td>
              <div className="kop">
                Dossier {kop.nummer} · {versie} · {school.naam}
                <br />
                Afgedrukt door {door} op {formatDatum(toDag(nu))} om {formatTijd(nu)} uur
              </div>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <h1>{titel}</h1>
              {children}
            </td>
          </tr>
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
