import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { listBijeenkomstVelden } from '@domain/bijeenkomst/bijeenkomst-velden';
import { judgeGereed } from '@domain/bijeenkomst/judge-bijeenkomst';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { findVeld } from '@domain/formulier/veld';
import type { NieuweReeks } from '../../../api/bijeenkomsten-api';
import { datumKort, tijdvak, waar, wijkNaam } from '../../wanneer-waar';

export type ReeksRegel = {
  id: string;
  wijk: string;
  moment: string;
  waar: string;
  plekken: string;
  ontbreekt: readonly string[];
};

const NIEMAND = { bezet: 0, wachtend: 0, aanwezig: 0, volgnummer: 0 };

/** What still stands in the way of publishing, by the labels of the form. */
function listOntbrekend(antwoorden: Antwoorden, wijken: readonly string[], nu: string): readonly string[] {
  const velden = listBijeenkomstVelden(wijken);
  const refusals = judgeGereed({ antwoorden, plekken: NIEMAND }, wijken, nu);
  return [...new Set(refusals.map(({ pad = '' }) => findVeld(velden, pad.split('/')[0] ?? '')?.label ?? 'gegevens'))];
}

/** What is going to be made, one line each. */
export const vatSamen = (reeks: NieuweReeks, wijken: readonly string[], nu: string): readonly ReeksRegel[] =>
  reeks.bijeenkomsten.map(({ id, antwoorden: eigen }) => {
    const antwoorden = { ...reeks.antwoorden, ...eigen };
    const gegevens = readGegevens(antwoorden);
    return {
      id,
      wijk: wijkNaam(gegevens.wijk),
      moment: [datumKort(gegevens.datum), tijdvak(gegevens)].filter(Boolean).join(', '),
      waar: waar(gegevens),
      plekken: gegevens.capaciteit > 0 ? `${gegevens.capaciteit} plekken` : '',
      ontbreekt: listOntbrekend(antwoorden, wijken, nu),
    };
  });
