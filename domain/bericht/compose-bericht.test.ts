import { describe, expect, it } from 'vitest';
import { composeBericht, type BerichtInhoud } from './compose-bericht';

const INHOUD: BerichtInhoud = {
  wijze: 'link',
  ontvanger: { naam: 'Bram Veenbes' },
  school: 'De Zeven Bruggen',
  swv: 'Waterstede',
  dossierNummer: 'D-2022-000317',
  documenten: ['geëvalueerd OPP', 'verslag startgesprek'],
  link: 'https://top.example/tab/dossiers/7d0f',
  vervaltOp: '2022-09-20',
};

describe('composeBericht', () => {
  it('schrijft de mail met een link zoals afgesproken', () => {
    expect(composeBericht(INHOUD)).toMatchObject({
      van: 'TOP Dossier, Waterstede',
      onderwerp: 'Er staat een bericht voor u klaar in TOP dossier (D-2022-000317)',
      tekst: [
        'Beste Bram Veenbes,',
        'De Zeven Bruggen heeft documenten voor u klaargezet bij het genoemde dossier: geëvalueerd OPP en verslag startgesprek. U opent ze in de app na aanmelden met uw werkaccount.',
        'Open het bericht: https://top.example/tab/dossiers/7d0f',
        'De link vervalt op 20 september 2022.',
        'Dit bericht bevat om veiligheidsredenen geen leerlinggegevens; antwoord niet met inhoud op deze mail.',
      ].join('\n\n'),
    });
  });

  it('zegt bij bijlagen dat zij versleuteld meekomen en belooft niet dat er geen leerlinggegevens in staan', () => {
    const { tekst } = composeBericht({ ...INHOUD, wijze: 'bijlage' });
    expect(tekst).toContain(
      'U vindt de documenten als bijlage bij deze mail. De mail en de documenten zijn versleuteld.',
    );
    expect(tekst).toContain('De tekst van deze mail bevat om veiligheidsredenen geen leerlinggegevens');
    expect(tekst).not.toContain('Dit bericht bevat');
    expect(tekst).not.toContain('vervalt');
  });

  it.each([
    [
      'link',
      'heeft een document voor u klaargezet bij het genoemde dossier: OPP versie 1 (concept). U opent het in de app',
    ],
    [
      'bijlage',
      'stuurt u een document bij het genoemde dossier: OPP versie 1 (concept). U vindt het document als bijlage',
    ],
  ] as const)('spreekt van één document als het er één is (%s)', (wijze, zin) => {
    expect(composeBericht({ ...INHOUD, wijze, documenten: ['OPP versie 1 (concept)'] }).tekst).toContain(zin);
  });

  it('noemt drie documenten met een komma en een en', () => {
    expect(composeBericht({ ...INHOUD, documenten: ['OPP', 'handelingsplan', 'verslag'] }).tekst).toContain(
      ': OPP, handelingsplan en verslag. U opent',
    );
  });

  it('belooft geen vervaldag als de link niet vervalt', () => {
    expect(composeBericht({ ...INHOUD, vervaltOp: undefined }).tekst).not.toContain('vervalt');
  });

  it('zet in het onderwerp niets van de ontvanger of de school', () => {
    const { onderwerp } = composeBericht(INHOUD);
    expect(onderwerp).not.toMatch(/Bram|Veenbes|Bruggen/);
  });

  it('geeft het voorbeeld dezelfde tekst, met de titels en de link apart', () => {
    const { delen } = composeBericht(INHOUD);
    const stukken = delen.flatMap((deel) => (deel.soort === 'alinea' ? deel.stukken : []));
    expect(stukken.filter(({ isTitel }) => isTitel).map(({ tekst }) => tekst)).toEqual(INHOUD.documenten);
    expect(delen).toContainEqual({ soort: 'knop', tekst: 'Open het bericht', link: INHOUD.link });
    expect(delen.at(-1)).toMatchObject({ soort: 'klein' });
  });
});
