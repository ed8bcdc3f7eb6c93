import type { Aanmelding, Deelnemer } from '@domain/bijeenkomst/aanmelding';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { publishBijeenkomst } from '@domain/bijeenkomst/levensloop';
import { openBijeenkomst } from '@domain/bijeenkomst/open-bijeenkomst';
import { settle } from '@domain/bijeenkomst/settle';
import type { Wissel } from '@domain/bijeenkomst/wissel';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Stempel } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import { T24 } from './een-bijeenkomst-beeld';

export const WIJKEN = ['Molenkwartier', 'Noorderhaven', 'Zuiderpark'];
/** Six weeks before the bijeenkomst, 10.00 in Amsterdam. */
export const NU = '2025-04-03T08:00:00.000Z';

export const eenHannaStempel = (op = NU): Stempel => ({ doorId: 'hanna-meerkoet', door: 'Hanna Meerkoet', op });

export const bijeenkomstAntwoorden = (over: Antwoorden = {}): Antwoorden => ({
  ...T24,
  doelgroep: 'IB’ers en KC’ers',
  doelen: 'Een integratief beeld maken\nKleine, haalbare tussendoelen kiezen',
  tekst: 'Wij oefenen met een integratief beeld en kleine, haalbare tussendoelen.',
  ...over,
});

type Uitkomst<T> = { ok: true; value: T } | { ok: false; refusals: readonly Refusal[] };

/** What a rule gave; a refusal fails the test that did not expect one. */
export function geslaagd<T>(uitkomst: Uitkomst<T>): T {
  if (!uitkomst.ok) throw new Error(uitkomst.refusals.map(({ pad, message }) => `${pad}: ${message}`).join(' '));
  return uitkomst.value;
}

/** `pad: code` of every refusal; empty when it was accepted. */
export const listCodes = (uitkomst: Uitkomst<unknown>): readonly string[] =>
  uitkomst.ok ? [] : uitkomst.refusals.map(({ pad, code }) => (pad === undefined ? code : `${pad}: ${code}`));

export const eenConceptBijeenkomst = (over: Antwoorden = {}, bijeenkomstId = 'b1'): Bijeenkomst =>
  geslaagd(
    openBijeenkomst({
      bijeenkomstId,
      antwoorden: bijeenkomstAntwoorden(over),
      stempel: eenHannaStempel(),
      wijken: WIJKEN,
    }),
  );

/** Published by the rule itself. */
export const eenBijeenkomst = (over: Antwoorden = {}, bijeenkomstId = 'b1', nu = NU): Bijeenkomst =>
  geslaagd(
    publishBijeenkomst({
      bijeenkomst: eenConceptBijeenkomst(over, bijeenkomstId),
      aanmeldingen: [],
      stempel: eenHannaStempel(nu),
      wijken: WIJKEN,
      nu,
    }),
  ).bijeenkomst;

export const eenDeelnemer = (over: Partial<Deelnemer> = {}): Deelnemer => ({
  naam: 'Noor Vlinderstruik',
  email: 'n.vlinderstruik@zevenbruggen.example',
  rol: 'ib',
  school: 'De Zeven Bruggen',
  ...over,
});

/** The one that arrived as number `volgnummer`. */
export const eenAanmelding = (volgnummer = 1, over: Partial<Aanmelding> = {}): Aanmelding => ({
  id: `aanmelding-${volgnummer}`,
  soort: 'aanmelding',
  bijeenkomstId: 'b1',
  status: 'bevestigd',
  volgnummer,
  deelnemer: eenDeelnemer({ naam: `Deelnemer ${volgnummer}`, email: `d${volgnummer}@school.example` }),
  antwoorden: {},
  verzoekId: `verzoek-${volgnummer}`,
  aangemeldOp: NU,
  gewijzigdOp: NU,
  agendaVersie: over.status === 'wachtlijst' || over.status === 'aangeboden' ? 0 : 1,
  bron: 'zelf',
  ...over,
});

/** A bijeenkomst with its sign-ups. */
export type Stand = { bijeenkomst: Bijeenkomst; aanmeldingen: readonly Aanmelding[] };

/** What is stored after a wissel. */
export function applyWissel({ aanmeldingen }: Stand, wissel: Wissel): Stand {
  const ids = new Set(wissel.aanmeldingen.map(({ id }) => id));
  return {
    bijeenkomst: wissel.bijeenkomst,
    aanmeldingen: [...aanmeldingen.filter(({ id }) => !ids.has(id)), ...wissel.aanmeldingen],
  };
}

/** Counts the head from these sign-ups. Who waits while a place is free is offered it. */
export const eenStand = (bijeenkomst: Bijeenkomst, aanmeldingen: readonly Aanmelding[], nu = NU): Stand =>
  applyWissel({ bijeenkomst, aanmeldingen }, settle({ bijeenkomst, aanmeldingen, nu }));
