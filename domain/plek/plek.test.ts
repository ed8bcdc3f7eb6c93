import { describe, expect, it } from 'vitest';
import { readPad, readVraagdelen, toPad, toVraagdelen, type Plek } from './plek';

const PLEKKEN: readonly [Plek, string, Readonly<Record<string, string>>][] = [
  [{ dossier: 'd-1' }, 'dossiers/d-1', { dossier: 'd-1' }],
  [{ dossier: 'd-1', deel: 'stap/8' }, 'dossiers/d-1/stap/8', { dossier: 'd-1', stap: '8' }],
  [{ dossier: 'd-1', deel: 'wet' }, 'dossiers/d-1/wet', { dossier: 'd-1', deel: 'wet' }],
  [{ dossier: 'd-1', deel: 'gesprekken' }, 'dossiers/d-1/gesprekken', { dossier: 'd-1', deel: 'gesprekken' }],
  [{ vraag: 'v-1' }, 'helpdesk/vraag/v-1', { vraag: 'v-1' }],
];
type Delen = Readonly<Record<string, string>>;
const lees = (delen: Delen) => readVraagdelen((naam) => delen[naam]);

describe('toPad en toVraagdelen', () => {
  it.each(PLEKKEN)('schrijven %o zo dat het weer te lezen is', (plek, pad, delen) => {
    expect(toPad(plek)).toBe(pad);
    expect(readPad(pad)).toEqual(plek);
    expect(readPad(`/${pad}`)).toEqual(plek);
    expect(toVraagdelen(plek)).toEqual(delen);
    expect(lees(delen)).toEqual(plek);
  });
});

describe('readPad', () => {
  it.each([
    '',
    '/',
    'dossiers',
    'dossiers/',
    'dossiers/d 1',
    'dossiers/d-1/stap/0',
    'dossiers/d-1/stap/12',
    'dossiers/d-1/stap/8/../../x',
    'dossiers/../beheer',
    'helpdesk/instellingen',
    'helpdesk/vraag/<script>',
    'https://elders.example/dossiers/d-1',
    `dossiers/${'x'.repeat(65)}`,
  ])('kent %j niet', (pad) => expect(readPad(pad)).toBeUndefined());
});

describe('readVraagdelen', () => {
  it.each<Delen>([{}, { dossier: 'a b' }, { dossier: 'x'.repeat(65) }, { vraag: '../1' }, { stap: '8' }])(
    'kent %o niet',
    (delen) => expect(lees(delen)).toBeUndefined(),
  );

  it.each<Delen>([
    { dossier: 'd-1', stap: '99' },
    { dossier: 'd-1', stap: '8#x' },
    { dossier: 'd-1', deel: 'elders' },
  ])('houdt van %o alleen het dossier over', (delen) => expect(lees(delen)).toEqual({ dossier: 'd-1' }));
});
