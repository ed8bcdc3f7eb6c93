import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { checkAntwoorden } from '@domain/formulier/check-antwoorden';
import { readPad } from '@domain/formulier/wijzigingen';
import type { Refusal } from '@domain/result';
import type { StapContext, StapNummer } from '@domain/stappenplan/stap';
import { listVelden } from '@domain/stappenplan/list-velden';
import { createContext } from '@domain/stappenplan/stap-context';
import { findStap } from '@domain/stappenplan/stappenplan';
import { verduidelijk } from '../../form/bezwaren';
import { veldBij } from '../../form/veld-bij';
import { naarDossier } from './naar-dossier';

type Vraag = { dossier: DossierBeeld; nummer: StapNummer; antwoorden: Antwoorden; vandaag: string };

export const maakContext = ({ dossier, nummer, antwoorden, vandaag }: Vraag): StapContext =>
  createContext(naarDossier(dossier, { nummer, antwoorden }), vandaag);

/** What the server would refuse to save: the same rules, so that it need not be asked. */
export function keurStap(vraag: Vraag): readonly Refusal[] {
  const stap = findStap(vraag.nummer);
  const context = maakContext(vraag);
  return [
    ...checkAntwoorden(
      listVelden(stap, context, vraag.antwoorden),
      vraag.antwoorden,
      'bewaren',
      vraag.dossier.personen,
    ),
    ...(stap.regelsBijOpslaan?.(context) ?? []),
  ];
}

const uniek = (refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.filter(
    ({ code, pad }, plaats) => refusals.findIndex((een) => een.code === code && een.pad === pad) === plaats,
  );

/** Everything that stands between this step and *gereed*. The server judges again; it also knows what others did meanwhile. */
export function beoordeelStap(vraag: Vraag): readonly Refusal[] {
  const stap = findStap(vraag.nummer);
  const context = maakContext(vraag);
  const refusals = [
    ...checkAntwoorden(listVelden(stap, context, vraag.antwoorden), vraag.antwoorden, 'gereed', vraag.dossier.personen),
    ...(stap.regelsBijOpslaan?.(context) ?? []),
    ...(stap.regels?.(context) ?? []),
  ];
  return uniek(refusals).map((refusal) => {
    const { pad = '' } = refusal;
    return verduidelijk(refusal, readPad(vraag.antwoorden, pad), veldBij(stap.velden, pad)?.soort === 'getal');
  });
}
