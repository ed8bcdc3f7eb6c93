import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { addDagen, toDag } from '@domain/datum/datum';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Gesprekken } from '@domain/gesprek/gesprek-beeld';
import type { Refusal } from '@domain/result';
import { toDossierBeeld } from '@domain/dossier/to-dossier-beeld';
import { listPersonen } from '@domain/toegang/personen';
import { afterEach, describe, expect, it } from 'vitest';
import { MARIT, MEDEWERKERS, SCHOLEN, TEUN, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { eenDossier, volledigeAntwoorden } from '../../../test/builders/een-dossier';
import { eenGesprekBeeld } from '../../../test/builders/een-gesprek-beeld';
import { createApi } from '../../api/api';
import { ApiProvider, createQueryClient } from '../../api/ApiProvider';
import { GesprekkenDialoog } from './GesprekkenDialoog';

const MEETING = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_1%40thread.v2/0';
/** Within the two years that a talk may be planned ahead. */
const STRAKS = addDagen(toDag(new Date().toISOString()), 60);
type Wens = {
  gesprekken?: Gesprekken['gesprekken'];
  isAan?: boolean;
  weigering?: Refusal;
  /** The talks themselves are refused. */
  isDicht?: boolean;
  /** The server takes its time with what is asked of it. */
  isTraag?: boolean;
  afgesproken?: string;
};

const eenBeeld = ({ isAan = true, afgesproken }: Wens) =>
  toDossierBeeld(
    {
      dossier: eenDossier({ stappen: { 8: { ...volledigeAntwoorden()[8], evaluatiegesprekOp: afgesproken } } }),
      versie: '1',
      logboek: [],
      berichten: [],
      school: ZILVEREN_REIGER,
      personen: listPersonen(MEDEWERKERS, ZILVEREN_REIGER),
      kanalen: { meldingen: true, gesprekken: isAan, vergadering: true, teamsLinks: true },
    },
    { medewerker: MARIT, scholen: SCHOLEN },
  );

function toon(wens: Wens = {}) {
  const verzoeken: [string, string, unknown][] = [];
  const gesprekken: Gesprekken = { isAan: wens.isAan ?? true, gesprekken: wens.gesprekken ?? [] };
  const verander = async () => {
    if (wens.isTraag) return new Promise<never>(() => {});
    return wens.weigering ? { ok: false, refusals: [wens.weigering] } : { ok: true, value: gesprekken };
  };
  const json = async (methode: string, pad: string, { body }: { body?: unknown } = {}) => {
    if (methode !== 'GET') {
      verzoeken.push([methode, pad, body]);
      return verander();
    }
    if (pad === 'ik') return { ok: true, value: { medewerker: MARIT } };
    if (wens.isDicht) return { ok: false, refusals: [{ code: 'niet-gevonden', message: 'Dit dossier bestaat niet.' }] };
    return { ok: true, value: gesprekken };
  };
  const api = createApi({ json } as unknown as Parameters<typeof createApi>[0]);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={createQueryClient()}>
        <GesprekkenDialoog dossier={eenBeeld(wens)} onSluit={() => {}} />
      </ApiProvider>
    </FluentProvider>,
  );
  return verzoeken;
}
const klik = async (naam: string | RegExp) => userEvent.click(await screen.findByRole('button', { name: naam }));

afterEach(cleanup);

describe('GesprekkenDialoog', () => {
  it('toont de gesprekken met hoe ver het is, en opent de vergadering', async () => {
    toon({
      gesprekken: [
        eenGesprekBeeld({ status: 'gepland', joinUrl: MEETING }),
        eenGesprekBeeld({ id: 'gesprek-2', wat: 'startgesprek', status: 'aandacht' }),
        eenGesprekBeeld({ id: 'gesprek-3', status: 'gepland' }),
        eenGesprekBeeld({ id: 'gesprek-4', status: 'uitgezet' }),
      ],
      afgesproken: '2100-01-28',
    });
    const kaarten = await within(await screen.findByRole('list', { name: 'Gesprekken' })).findAllByRole('listitem');
    expect(kaarten.map((kaart) => kaart.querySelector('h3')?.nextSibling?.textContent)).toEqual([
      'Staat in Outlook',
      'Staat nog niet goed in Outlook',
      'Staat in Outlook, zonder vergadering in Teams',
      'Staat niet in Outlook',
    ]);
    expect(kaarten.map((kaart) => kaart.textContent?.includes('Nog niet uitgenodigd: '))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(screen.getByRole('link', { name: 'Open vergadering' }).getAttribute('href')).toBe(MEETING);
    expect(screen.getAllByRole('button', { name: /^Probeer opnieuw: / })).toHaveLength(2);
  });

  it('zegt vooraf dat ouders geen mail krijgen, en vraagt wat ontbreekt', async () => {
    const verzoeken = toon();
    await klik('Plan een gesprek');
    expect(await screen.findByText('Ouders krijgen van ons geen mail.')).toBeTruthy();
    await klik('Plan gesprek');
    expect((await screen.findAllByText(/Vul .* in|Kies /)).length).toBeGreaterThan(0);
    expect(verzoeken).toEqual([]);
  });

  it('plant wat is ingevuld, een uur lang als niemand anders zegt', async () => {
    const verzoeken = toon();
    await klik('Plan een gesprek');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Datum' }), STRAKS);
    await userEvent.type(screen.getByRole('textbox', { name: 'Van' }), '14:00');
    await userEvent.click(screen.getByRole('checkbox', { name: /Teun Hazelaar/ }));
    await klik('Plan gesprek');
    await screen.findByText('Er is nog geen gesprek gepland.');
    const [[methode, pad, body] = []] = verzoeken;
    expect([methode, pad]).toEqual(['POST', 'dossiers/dossier-1/gesprekken']);
    const { antwoorden } = body as { antwoorden: Antwoorden };
    expect(antwoorden).toEqual({
      wat: 'startgesprek',
      datum: STRAKS,
      van: '14:00',
      tot: '15:00',
      metWie: [TEUN.id],
    });
  });

  it('wijst op een jaar dat een vergissing is zodra het veld wordt verlaten', async () => {
    toon();
    await klik('Plan een gesprek');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Datum' }), '28-01-2100');
    await userEvent.click(screen.getByRole('textbox', { name: 'Van' }));
    expect(screen.getByText(/^Het gesprek ligt hoogstens twee jaar vooruit\. Kijk naar het jaar: kies /)).toBeTruthy();
  });

  it('houdt het ingevulde vast en zegt waarom de server weigert', async () => {
    toon({ weigering: { code: 'gesprekken-uit', message: 'Plan het gesprek in je eigen agenda.' } });
    await klik('Plan een gesprek');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Datum' }), STRAKS);
    await userEvent.type(screen.getByRole('textbox', { name: 'Van' }), '14:00');
    await userEvent.click(screen.getByRole('checkbox', { name: /Teun Hazelaar/ }));
    await klik('Plan gesprek');
    expect(await screen.findByText(/eigen agenda/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Van' })).toHaveProperty('value', '14.00');
  });

  it('stelt de dag voor in stap 8 als daar nog niets staat', async () => {
    const verzoeken = toon({ gesprekken: [eenGesprekBeeld({ status: 'gepland' })] });
    await klik('Zet 28 januari 2100 in stap 8');
    const wijzigingen = [{ pad: 'evaluatiegesprekOp', van: null, naar: '2100-01-28' }];
    expect(verzoeken).toEqual([['PATCH', 'dossiers/dossier-1/stappen/8', { wijzigingen }]]);
  });

  it('laat staan wat er in stap 8 staat', async () => {
    toon({ gesprekken: [eenGesprekBeeld({ status: 'gepland', joinUrl: MEETING })], afgesproken: '2100-02-01' });
    await screen.findByText('Staat in Outlook');
    expect(screen.queryByRole('button', { name: /in stap 8/ })).toBeNull();
  });

  it('vraagt eerst of het gesprek echt weg moet', async () => {
    const verzoeken = toon({ gesprekken: [eenGesprekBeeld({ status: 'gepland' })], afgesproken: '2100-01-28' });
    await klik(/^Annuleer gesprek: /);
    expect(verzoeken).toEqual([]);
    await klik('Annuleer gesprek');
    expect(verzoeken).toEqual([['DELETE', 'dossiers/dossier-1/gesprekken/gesprek-1', undefined]]);
  });

  it('zegt waarom het niet opnieuw probeert', async () => {
    toon({
      gesprekken: [eenGesprekBeeld({ status: 'aandacht' })],
      weigering: { code: 'bericht-niet-in-aandacht', message: 'Bij het gesprek staat hoe het gaat.' },
    });
    await klik(/^Probeer opnieuw: /);
    expect(await screen.findByText(/staat hoe het gaat/)).toBeTruthy();
  });

  it.each([
    [{ status: 'aandacht' }, /^Probeer opnieuw: /],
    [{ status: 'uitgezet' }, /^Probeer opnieuw: /],
  ] as const)('probeert %o bij een dubbele klik één keer', async (over, knop) => {
    const verzoeken = toon({ gesprekken: [eenGesprekBeeld(over)], afgesproken: '2100-01-28', isTraag: true });
    await userEvent.dblClick(await screen.findByRole('button', { name: knop }));
    expect(verzoeken).toHaveLength(1);
  });

  it('annuleert bij een dubbele klik één keer', async () => {
    const verzoeken = toon({
      gesprekken: [eenGesprekBeeld({ status: 'gepland' })],
      afgesproken: '2100-01-28',
      isTraag: true,
    });
    await klik(/^Annuleer gesprek: /);
    await userEvent.dblClick(await screen.findByRole('button', { name: 'Annuleer gesprek' }));
    expect(verzoeken).toHaveLength(1);
  });

  it('zegt dat de gesprekken niet te zien zijn, en niet niets', async () => {
    toon({ isDicht: true });
    expect(await screen.findByText('De gesprekken zijn niet te zien.')).toBeTruthy();
  });

  it('zegt dat plannen uit staat als het samenwerkingsverband dat zo koos', async () => {
    toon({ isAan: false });
    expect(await screen.findByText('Gesprekken plannen staat uit.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Plan een gesprek' })).toBeNull();
    expect(screen.queryByText(/^Plan een evaluatiegesprek/)).toBeNull();
  });
});
