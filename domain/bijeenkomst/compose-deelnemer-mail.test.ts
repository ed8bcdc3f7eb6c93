import { describe, expect, it } from 'vitest';
import { eenAanmelding, eenBijeenkomst } from '../../test/builders/een-opgeslagen-bijeenkomst';
import type { Aanmelding } from './aanmelding';
import { composeDeelnemerMail } from './compose-deelnemer-mail';
import type { DeelnemerMailSoort } from './deelnemer-bericht';
import type { DeelnemerMailInput } from './deelnemer-mail-stukken';

const links = {
  pagina: 'https://top.example/publiek/?bijeenkomst=bijeenkomst-1',
  aanmelding: 'https://top.example/publiek/?pagina=aanmelding#aaa',
  aanbod: 'https://top.example/publiek/?pagina=aanbod#bbb',
  reactie: 'https://top.example/publiek/?pagina=reactie#ccc',
};
const mail = (soort: DeelnemerMailSoort, over: Partial<DeelnemerMailInput> = {}) =>
  composeDeelnemerMail({
    soort,
    bijeenkomst: eenBijeenkomst(),
    aanmelding: eenAanmelding(),
    swv: 'Samenwerkingsverband Waterstede',
    links,
    nu: '2025-05-10T08:00:00.000Z',
    ...over,
  });
const met = (status: Aanmelding['status'], over: Partial<Aanmelding> = {}) => ({
  aanmelding: eenAanmelding({ status, ...over }),
});
const AANBOD = met('aangeboden', { aangebodenTot: '2025-05-12T08:42:00.000Z', agendaVersie: 0 });
const ONLINE = eenBijeenkomst({}, { vorm: 'online', teamsLink: 'https://teams.example/geheim' });

/** Every reason, each to somebody who can get it. */
const ALLE: readonly [DeelnemerMailSoort, Partial<DeelnemerMailInput>][] = [
  ['bevestiging', {}],
  ['wachtlijst', { ...met('wachtlijst'), wachtnummer: 3 }],
  ['aanbod', AANBOD],
  ['aanbod-verlopen', met('geannuleerd')],
  ['gewijzigde-aanmelding', {}],
  ['afmelding', met('geannuleerd', { agendaVersie: 2 })],
  ['verplaatst', {}],
  ['verplaatst', met('geannuleerd', { agendaVersie: 2 })],
  ['nog-eens', {}],
  ['gewijzigd', { veranderd: ['datum', 'van', 'plaats'] }],
  ['afgezegd', {}],
  ['bericht', { inhoud: { onderwerp: 'Neem je laptop mee', tekst: 'Er is wifi.\n\nTot dan.' } }],
  ['herinnering-7', {}],
  ['herinnering-1', {}],
  ['dank', met('aanwezig')],
];

describe('composeDeelnemerMail', () => {
  it('schrijft de bevestiging zoals afgesproken', () => {
    expect(mail('bevestiging')).toEqual({
      onderwerp: 'Je bent aangemeld: Extra bijeenkomst HGW en TOP Dossier, 15 mei 2025',
      tekst: [
        'Beste Sanne Kievit,',
        'Je bent aangemeld. Je hebt een plek.',
        'Extra bijeenkomst HGW en TOP Dossier\nWanneer: donderdag 15 mei 2025, 9.00–11.00 uur\nWaar: Kantoor van het swv, Kade 12',
        'Open de bijlage (uitnodiging.ics) om de bijeenkomst in je agenda te zetten.',
        `Bekijk of wijzig je aanmelding, of meld je af: ${links.aanmelding}\nAfmelden kan tot en met woensdag 14 mei 2025.`,
        'Heb je je niet zelf aangemeld en wil je niet komen? Meld je dan af met dezelfde link.',
        'Met vriendelijke groet,\nSamenwerkingsverband Waterstede',
      ].join('\n\n'),
    });
  });

  it.each(ALLE)(
    '%s: zegt je, noemt bijeenkomst of onderwerp, groet, en houdt zich aan de schrijfregels',
    (soort, over) => {
      const { onderwerp, tekst } = mail(soort, over);
      expect(tekst).toMatch(/^Beste Sanne Kievit,\n\n/);
      expect(tekst).toMatch(/Met vriendelijke groet,\nSamenwerkingsverband Waterstede$/);
      expect(tekst).toContain('Extra bijeenkomst HGW en TOP Dossier');
      expect(onderwerp).not.toMatch(/[\r\n]/);
      expect(`${onderwerp} ${tekst}`).not.toMatch(/undefined|\bu\b|\buw\b|helaas|ongeldig|succesvol|!|\n{3}/i);
    },
  );

  it.each(ALLE)('%s: blijft heel bij een naam of titel die iets anders wil', (soort, over) => {
    const kwaad = 'Jan\r\nBcc: allen@kwaad.example\n\n<script>alert(1)</script>';
    const basis = { ...eenAanmelding(), ...over.aanmelding };
    const { onderwerp, tekst } = mail(soort, {
      ...over,
      bijeenkomst: eenBijeenkomst({}, { titel: 'Titel\r\nCc: x@kwaad.example', plaats: 'Zaal\n\n1' }),
      aanmelding: { ...basis, deelnemer: { ...basis.deelnemer, naam: kwaad } },
    });
    expect(onderwerp).not.toMatch(/[\r\n]/);
    expect(tekst).toMatch(/^Beste deelnemer,\n\n/);
    expect(tekst).not.toMatch(/script|allen@kwaad|\r|^Cc:|^Bcc:/m);
    expect(tekst).toContain('Titel Cc: x@kwaad.example');
  });

  it('houdt het onderwerp kort en snijdt geen teken doormidden', () => {
    const titel = '👩‍🏫'.repeat(60);
    const { onderwerp } = mail('bevestiging', { bijeenkomst: eenBijeenkomst({}, { titel }) });
    expect([...onderwerp]).toHaveLength(150);
    expect(onderwerp.isWellFormed()).toBe(true);
    expect(onderwerp.endsWith('…')).toBe(true);
  });

  it('geeft de Teams-link alleen aan wie een plek heeft', () => {
    expect(mail('bevestiging', { bijeenkomst: ONLINE }).tekst).toContain(
      'Waar: online, via Teams\nMeedoen: https://teams.example/geheim',
    );
    const zonderPlek: readonly [DeelnemerMailSoort, Partial<DeelnemerMailInput>][] = [
      ['wachtlijst', met('wachtlijst')],
      ['nog-eens', met('wachtlijst')],
      ['gewijzigd', met('wachtlijst')],
      ['bericht', met('wachtlijst')],
      ['aanbod', AANBOD],
      ['afmelding', met('geannuleerd')],
      ['afgezegd', {}],
      ['dank', {}],
    ];
    for (const [soort, over] of zonderPlek)
      expect(mail(soort, { bijeenkomst: ONLINE, ...over }).tekst, soort).not.toContain('geheim');
  });

  it('zegt tot wanneer afmelden kan; daarna dat bellen of mailen kan, en aan wie wacht niets', () => {
    expect(mail('herinnering-7').tekst).toContain('Afmelden kan tot en met woensdag 14 mei 2025.');
    expect(mail('herinnering-1', { nu: '2025-05-14T22:00:00.000Z' }).tekst).toContain(
      'Afmelden via de link kon tot en met woensdag 14 mei 2025. Bel of mail ons als je niet kunt.',
    );
    expect(mail('wachtlijst', met('wachtlijst')).tekst).not.toContain('Afmelden');
  });

  it('noemt bij een plek de link naar de kaart', () => {
    const bijeenkomst = eenBijeenkomst({}, { kaartLink: 'https://kaart.example/kade12' });
    expect(mail('herinnering-1', { bijeenkomst }).tekst).toContain('\nKaart: https://kaart.example/kade12\n');
  });

  it('noemt de plaats op de wachtlijst, of waar je die ziet', () => {
    expect(mail('wachtlijst', { ...met('wachtlijst'), wachtnummer: 3 }).tekst).toContain(
      'De bijeenkomst is vol. Je staat op plaats 3 van de wachtlijst.',
    );
    expect(mail('wachtlijst', met('wachtlijst')).tekst).toContain(
      `Je plaats op de wachtlijst zie je hier: ${links.aanmelding}`,
    );
  });

  it('zegt tot wanneer een aanbod geldt en waar je ja of nee zegt', () => {
    const { onderwerp, tekst } = mail('aanbod', AANBOD);
    expect(onderwerp).toMatch(/^Er is een plek voor je vrij: /);
    expect(tekst).toContain('We houden die plek vast tot maandag 12 mei 2025 om 10.42 uur.');
    expect(tekst).toContain(links.aanbod);
    expect(tekst).not.toContain(links.aanmelding);
  });

  it('zegt wat er veranderde, elk ding één keer', () => {
    const veranderd = ['datum', 'van', 'tot', 'vorm', 'plaats'];
    expect(mail('gewijzigd', { veranderd }).tekst).toContain(
      'waarvoor je je hebt aangemeld: de datum, de tijd en de plaats. Zo is het nu:',
    );
    expect(mail('gewijzigd').tekst).toContain('om de afspraak in je agenda bij te werken');
    expect(mail('gewijzigd', { veranderd: ['titel'] }).tekst).toContain('aangemeld: de titel. Zo');
    expect(mail('gewijzigd').tekst).toContain('waarvoor je je hebt aangemeld. Zo is het nu:');
  });

  it('noemt de reden van het afzeggen en haalt de afspraak uit de agenda', () => {
    const afzegging = { reden: 'De zaal staat\nonder water.', stempel: eenBijeenkomst().gemaakt };
    const { onderwerp, tekst } = mail('afgezegd', { bijeenkomst: eenBijeenkomst({ status: 'afgezegd', afzegging }) });
    expect(onderwerp).toMatch(/^Afgezegd: Extra bijeenkomst/);
    expect(tekst).toContain('Waarom: De zaal staat\nonder water.');
    expect(tekst).toContain('om de afspraak uit je agenda te halen');
    expect(mail('afgezegd', met('wachtlijst')).tekst).not.toContain('bijlage');
  });

  it.each<[Aanmelding, RegExp]>([
    [eenAanmelding(), /er is niets veranderd\.\n\nJe hebt een plek\./],
    [eenAanmelding({ status: 'wachtlijst' }), /Je staat op de wachtlijst/],
    [AANBOD.aanmelding, /Er is een plek voor je vrij\. We houden die plek vast tot maandag 12 mei 2025 om 10\.42 uur/],
  ])('zegt bij nog eens aanmelden hoe het echt staat', (aanmelding, stand) => {
    expect(mail('nog-eens', { aanmelding }).tekst).toMatch(stand);
  });

  it('zet in het bericht van de consulent diens woorden, regel voor regel, en waarover het gaat', () => {
    const inhoud = { onderwerp: 'Neem je\nlaptop mee', tekst: 'Er is wifi.\r\n\r\n\r\n\r\nTot dan.\u0000' };
    const { onderwerp, tekst } = mail('bericht', { inhoud });
    expect(onderwerp).toBe('Neem je laptop mee');
    expect(tekst).toContain(
      'Beste Sanne Kievit,\n\nEr is wifi.\n\nTot dan.\n\nDit bericht gaat over:\nExtra bijeenkomst',
    );
  });

  it('vraagt na afloop om een reactie en zegt tot wanneer dat kan', () => {
    const { tekst } = mail('dank', met('aanwezig'));
    expect(tekst).toContain(links.reactie);
    expect(tekst).toContain('Reageren kan tot en met donderdag 29 mei 2025.');
    expect(tekst).not.toContain(links.aanmelding);
  });

  it('wijst wie niet meer komt de weg terug', () => {
    expect(mail('afmelding', met('geannuleerd')).tekst).toContain(links.pagina);
    expect(mail('aanbod-verlopen', met('geannuleerd')).tekst).toContain(links.pagina);
  });
});
