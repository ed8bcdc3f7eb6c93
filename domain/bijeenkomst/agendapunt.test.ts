import { describe, expect, it } from 'vitest';
import { eenAanmelding, eenBijeenkomst } from '../../test/builders/een-opgeslagen-bijeenkomst';
import type { AanmeldingStatus } from './aanmelding';
import { chooseMethode, toAgendapunt } from './agendapunt';
import type { DeelnemerMailSoort } from './deelnemer-bericht';

const LINK = 'https://top.example/publiek/?bijeenkomst=bijeenkomst-1';
const OP = '2025-04-02T08:00:00.000Z';
const ONLINE = { vorm: 'online', teamsLink: 'https://teams.example/geheim' };
const punt = (over: Partial<Parameters<typeof toAgendapunt>[0]> = {}) =>
  toAgendapunt({ bijeenkomst: eenBijeenkomst(), methode: 'REQUEST', host: 'top.example', link: LINK, op: OP, ...over });

describe('toAgendapunt', () => {
  it('zet wie, wat, waar en wanneer erin, met een kenmerk dat bij de aanmelding hoort', () => {
    expect(punt({ aanmelding: eenAanmelding() })).toEqual({
      methode: 'REQUEST',
      uid: 'aanmelding-1@top.example',
      versie: 1,
      begin: '2025-05-15T07:00:00.000Z',
      eind: '2025-05-15T09:00:00.000Z',
      titel: 'Extra bijeenkomst HGW en TOP Dossier',
      tekst: `Meer over deze bijeenkomst: ${LINK}`,
      plaats: 'Kantoor van het swv, Kade 12',
      link: LINK,
      deelnemer: { naam: 'Sanne Kievit', email: 's.kievit@zilverenreiger.example' },
      op: OP,
    });
  });

  it('telt wat er voor iedereen en voor deze ene veranderde bij elkaar', () => {
    const bijeenkomst = eenBijeenkomst({ agendaVersie: 3 });
    expect(punt({ bijeenkomst, aanmelding: eenAanmelding({ agendaVersie: 2 }) }).versie).toBe(5);
    expect(punt({ bijeenkomst }).versie).toBe(3);
  });

  it('heeft zonder aanmelding een eigen kenmerk en geen deelnemer', () => {
    const openbaar = punt({ methode: 'PUBLISH' });
    expect(openbaar.uid).toBe('bijeenkomst-1@top.example');
    expect(openbaar).not.toHaveProperty('deelnemer');
  });

  it('geeft de Teams-link alleen aan wie een plek heeft', () => {
    const bijeenkomst = eenBijeenkomst({}, ONLINE);
    expect(punt({ bijeenkomst, aanmelding: eenAanmelding() })).toMatchObject({
      plaats: 'Online, via Teams',
      tekst: `Doe mee via Teams: https://teams.example/geheim\nMeer over deze bijeenkomst: ${LINK}`,
    });
    expect(JSON.stringify(punt({ bijeenkomst }))).not.toContain('geheim');
    const wacht = eenAanmelding({ status: 'wachtlijst' });
    expect(JSON.stringify(punt({ bijeenkomst, aanmelding: wacht }))).not.toContain('geheim');
  });

  it('noemt het adres in plaats van een naam die een boodschap is', () => {
    const deelnemer = { ...eenAanmelding().deelnemer, naam: 'Win op kwaad.example' };
    expect(punt({ aanmelding: eenAanmelding({ deelnemer }) }).deelnemer?.naam).toBe('s.kievit@zilverenreiger.example');
  });
});

describe('chooseMethode', () => {
  it.each<[DeelnemerMailSoort, AanmeldingStatus, number, string | undefined]>([
    ['bevestiging', 'bevestigd', 1, 'REQUEST'],
    ['gewijzigd', 'bevestigd', 1, 'REQUEST'],
    ['gewijzigd', 'wachtlijst', 0, undefined],
    ['gewijzigd', 'aangeboden', 0, undefined],
    ['gewijzigde-aanmelding', 'bevestigd', 2, 'REQUEST'],
    ['gewijzigde-aanmelding', 'wachtlijst', 0, undefined],
    ['nog-eens', 'bevestigd', 1, 'REQUEST'],
    ['nog-eens', 'wachtlijst', 0, undefined],
    ['verplaatst', 'bevestigd', 1, 'REQUEST'],
    ['verplaatst', 'geannuleerd', 2, 'CANCEL'],
    ['verplaatst', 'geannuleerd', 0, undefined],
    ['afmelding', 'geannuleerd', 2, 'CANCEL'],
    ['afmelding', 'geannuleerd', 0, undefined],
    ['afgezegd', 'bevestigd', 1, 'CANCEL'],
    ['afgezegd', 'wachtlijst', 2, undefined],
    ['afgezegd', 'aangeboden', 0, undefined],
    ['wachtlijst', 'wachtlijst', 0, undefined],
    ['aanbod', 'aangeboden', 0, undefined],
    ['aanbod-verlopen', 'geannuleerd', 0, undefined],
    ['herinnering-1', 'bevestigd', 1, undefined],
    ['dank', 'aanwezig', 1, undefined],
    ['bericht', 'bevestigd', 1, undefined],
  ])('%s aan wie %s is (agendaversie %i): %s', (soort, status, agendaVersie, methode) => {
    expect(chooseMethode(soort, eenAanmelding({ status, agendaVersie }))).toBe(methode);
  });
});
