import { describe, expect, it } from 'vitest';
import { splitCitaat } from './split-citaat';

const EIGEN = 'Het lukt nu.\n\nDank!';
const OUD = 'Klik op Bewaar.\nGroeten';

describe('splitCitaat', () => {
  it.each([
    ['Gmail', `Op ma 12 jan 2026 om 10:12 schreef Helpdesk <h@waterstede.example>:\n> Klik op Bewaar.\n> Groeten`],
    [
      'Gmail, afgebroken kop',
      `Op ma 12 jan 2026 om 10:12 schreef Helpdesk Waterstede\n<h@waterstede.example>:\n> Klik op Bewaar.`,
    ],
    ['Apple, zonder pijltjes', `On 12 Jan 2026, at 10:12, Helpdesk <h@waterstede.example> wrote:\n\n${OUD}`],
    [
      'Outlook',
      `Van: Helpdesk <h@waterstede.example>\nVerzonden: maandag 12 januari 2026 10:12\nAan: Marit\nOnderwerp: RE: Knop\n\n${OUD}`,
    ],
    [
      'Outlook in het Engels, met streep',
      `________________________________\nFrom: Helpdesk\nSent: Monday\nTo: Marit\nSubject: Knop\n\n${OUD}`,
    ],
    ['een oude Outlook', `-----Oorspronkelijk bericht-----\nVan: Helpdesk\n\n${OUD}`],
    ['alleen pijltjes', '> Klik op Bewaar.\n> Groeten'],
    ['een handtekening', '-- \nMarit Lijsterbes\nIB’er'],
    ['een groet', 'Met vriendelijke groet,\n\nMarit Lijsterbes\nDe Zilveren Reiger\n06 12345678'],
    ['een toestel', 'Verzonden vanaf mijn iPhone'],
  ])('vouwt weg: %s', (_, staart) => {
    expect(splitCitaat(`${EIGEN}\r\n\r\n${staart}`)).toEqual({ tekst: EIGEN, citaat: staart });
  });

  it('houdt wat iemand onder of tussen het citaat schrijft', () => {
    const tekst = 'Op 12 januari 2026 schreef Helpdesk:\n> Klik op Bewaar.\nDat deed ik.\n> Lukt het nu?\nNee.';
    expect(splitCitaat(tekst)).toEqual({
      tekst: 'Dat deed ik.\nNee.',
      citaat: 'Op 12 januari 2026 schreef Helpdesk:\n> Klik op Bewaar.\n> Lukt het nu?',
    });
  });

  it.each([
    'Van: wie is dit dossier?\nIk zie het niet.',
    'Op 3 plaatsen staat dezelfde tekst: kan dat weg?',
    'Groet van Teun\n'.concat('regel\n'.repeat(40)).trim(),
    '> alleen een citaat',
    '',
  ])('laat gewone tekst staan: %s', (tekst) => {
    expect(splitCitaat(tekst)).toEqual({ tekst });
  });

  it('verliest geen regel, waar de grens ook ligt', () => {
    const alles = `${EIGEN}\n\nMvg,\nMarit\n\nVan: Helpdesk\nVerzonden: nu\nAan: Marit\n\n${OUD}`;
    const { tekst, citaat = '' } = splitCitaat(alles);
    const woorden = (deel: string) => deel.split(/\s+/).filter(Boolean).toSorted();
    expect(woorden(`${tekst} ${citaat}`)).toEqual(woorden(alles));
  });

  it.each(['groet\n', '> a\n', 'Op 1 schreef\n', 'Van: x\n', 'a'])('is klaar met 200.000 tekens van %j', (stuk) => {
    const { tekst, citaat = '' } = splitCitaat(`Vraag?\n${stuk.repeat(200_000 / stuk.length)}`);
    expect(tekst).toMatch(/^Vraag\?/);
    expect(tekst.length + citaat.length).toBeGreaterThan(190_000);
  });
});
