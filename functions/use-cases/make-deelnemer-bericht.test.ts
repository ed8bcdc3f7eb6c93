import { describe, expect, it } from 'vitest';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { eenAanmelding, eenBijeenkomst, eenDeelnemer } from '../../test/builders/een-bijeenkomst';
import { createLinkTokens } from '../adapters/tokens/link-tokens';
import { linkMetToken, linkNaarBijeenkomst } from '../link-naar-bijeenkomst';
import type { LinkDoel } from '../ports';
import { makeDeelnemerBericht } from './make-deelnemer-bericht';

const OP = '2025-04-04T08:00:00.000Z';
const tokens = createLinkTokens(['een-sleutel-voor-de-proef-van-32-tekens']);
const deps = {
  clock: () => new Date(OP),
  swv: 'Waterstede',
  tokens,
  linkNaarBijeenkomst: (id: string) => linkNaarBijeenkomst('https://top.example/publiek', id),
  linkMetToken: (doel: Exclude<LinkDoel, 'formulier'>, token: string) =>
    linkMetToken('https://top.example/publiek', doel, token),
};
type Input = Parameters<typeof makeDeelnemerBericht>[1];
const make = (over: Partial<Input> = {}) =>
  makeDeelnemerBericht(deps, {
    bijeenkomst: eenBijeenkomst(),
    aanmelding: eenAanmelding(),
    mailSoort: 'bevestiging',
    id: 'bericht-1',
    ...over,
  });
/** What the links in the mail open, at this moment. */
const listLinks = (tekst: string, nu = OP) =>
  [...tekst.matchAll(/\?pagina=(aanmelding|aanbod|reactie)#(\S+)/g)].map(([, doel, token]) =>
    tokens.verify(token ?? '', doel as LinkDoel, nu),
  );

describe('makeDeelnemerBericht', () => {
  it('zet een bericht klaar voor deze ene persoon, met een link die alleen van deze aanmelding is', () => {
    const bericht = make();
    expect(bericht).toMatchObject({
      id: 'bericht-1',
      soort: 'bericht',
      bijeenkomstId: 'b1',
      aanmeldingId: 'aanmelding-1',
      mailSoort: 'bevestiging',
      aan: { naam: 'Deelnemer 1', email: 'd1@school.example' },
      onderwerp: 'Je bent aangemeld: Extra bijeenkomst HGW en TOP Dossier, 15 mei 2025',
      status: 'klaargezet',
      klaargezet: { op: OP },
      pogingen: 0,
      volgendePoging: OP,
      agenda: { methode: 'REQUEST', uid: 'aanmelding-1@top.example', versie: 1, op: OP },
    });
    const tot = '2025-06-14T21:59:59.999Z';
    expect(listLinks(bericht.tekst)).toEqual([
      { doel: 'aanmelding', bijeenkomstId: 'b1', aanmeldingId: 'aanmelding-1', tot },
    ]);
  });

  it('zet geen persoonlijke link in de agenda: die wordt gedeeld', () => {
    expect(JSON.stringify(make().agenda)).not.toContain('#');
    expect(make().agenda?.link).toBe('https://top.example/publiek/?bijeenkomst=b1');
  });

  it('laat de link van een aanbod met het aanbod verlopen', () => {
    const aangebodenTot = '2025-04-06T08:00:00.000Z';
    const aanmelding = eenAanmelding(1, { status: 'aangeboden', aangebodenTot });
    const bericht = make({ aanmelding, mailSoort: 'aanbod' });
    expect(bericht).not.toHaveProperty('agenda');
    expect(listLinks(bericht.tekst)).toMatchObject([{ doel: 'aanbod', tot: aangebodenTot }]);
    expect(listLinks(bericht.tekst, '2025-04-06T08:00:00.001Z')).toEqual([undefined]);
  });

  it('geeft alleen na afloop een link om te reageren', () => {
    const bericht = make({ mailSoort: 'dank', aanmelding: eenAanmelding(1, { status: 'aanwezig' }) });
    expect(listLinks(bericht.tekst)).toMatchObject([{ doel: 'reactie', tot: '2025-05-29T21:59:59.999Z' }]);
  });

  it('telt in de agenda door: eerst de uitnodiging, dan de wijziging, dan de afzegging, onder één kenmerk', () => {
    const met = (over: Partial<Bijeenkomst>): Bijeenkomst => ({ ...eenBijeenkomst(), ...over });
    const afzegging = { reden: 'Ziek.', stempel: { doorId: 'h', door: 'Hanna', op: OP } };
    const mails = [
      make(),
      make({ mailSoort: 'gewijzigd', bijeenkomst: met({ agendaVersie: 1 }) }),
      make({ mailSoort: 'afgezegd', bijeenkomst: met({ agendaVersie: 2, status: 'afgezegd', afzegging }) }),
    ];
    expect(mails.map(({ agenda }) => [agenda?.methode, agenda?.versie])).toEqual([
      ['REQUEST', 1],
      ['REQUEST', 2],
      ['CANCEL', 3],
    ]);
    expect(new Set(mails.map(({ agenda }) => agenda?.uid)).size).toBe(1);
  });

  it('noemt in de kop van de mail geen naam die een boodschap of een tweede regel is', () => {
    const naam = 'Jan\r\nBcc: x@kwaad.example';
    const { aan, tekst } = make({ aanmelding: eenAanmelding(1, { deelnemer: eenDeelnemer({ naam }) }) });
    expect(aan.naam).toBe('n.vlinderstruik@zevenbruggen.example');
    expect(tekst).not.toContain('kwaad');
  });
});
