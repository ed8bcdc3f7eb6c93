import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { toDossierBeeld } from '@domain/dossier/to-dossier-beeld';
import type { Gesprek } from '@domain/gesprek/gesprek';
import type { VergaderingBeeld } from '@domain/gesprek/gesprek-beeld';
import { toGesprekBeeld } from '@domain/gesprek/to-gesprek-beeld';
import type { Refusal } from '@domain/result';
import { listDossierActies } from '@domain/toegang/acties';
import { afterEach, describe, expect, it } from 'vitest';
import { MARIT, SCHOLEN, SCHOOLLEIDER, ZILVEREN_REIGER } from '../../test/builders/een-adresboek';
import { eenVolledigDossier } from '../../test/builders/een-dossier';
import { eenGesprek } from '../../test/builders/een-gesprek';
import { createApi } from '../api/api';
import { ApiProvider, createQueryClient } from '../api/ApiProvider';
import { VergaderingKamer } from './VergaderingKamer';

const DOSSIER = eenVolledigDossier();
const CHAT = encodeURIComponent('19:meeting_1@thread.v2');
const NU = '2024-10-03T08:00:00.000Z';

const beeldVoor = (wie: Medewerker, over: Partial<Gesprek> = {}) =>
  toGesprekBeeld(eenGesprek({ dossierId: DOSSIER.kop.dossierId, status: 'gepland', ...over }), {
    acties: listDossierActies(wie, DOSSIER.kop, SCHOLEN),
    nu: NU,
  });

const WEIGERING: Refusal = { code: 'dossier-gearchiveerd', message: 'Dit dossier is gearchiveerd en alleen te lezen.' };

/** `weigert`: what the server refuses, by the end of the path. */
function toon(vergadering: VergaderingBeeld, { wie = MARIT, deel = CHAT, weigert = '-' } = {}) {
  const verzoeken: [string, string, unknown][] = [];
  const dossier = toDossierBeeld(
    { dossier: DOSSIER, versie: '1', logboek: [], berichten: [], school: ZILVEREN_REIGER, personen: [] },
    { medewerker: wie, scholen: SCHOLEN },
  );
  const json = async (methode: string, pad: string, { body }: { body?: unknown } = {}) => {
    verzoeken.push([methode, pad, body]);
    if (pad.endsWith(weigert)) return { ok: false, refusals: [WEIGERING] };
    if (pad === 'vergadering') return { ok: true, value: vergadering };
    if (pad.includes('gesprekken')) return { ok: true, value: { isAan: true, gesprekken: [] } };
    return { ok: true, value: dossier };
  };
  const api = createApi({ json } as unknown as Parameters<typeof createApi>[0]);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={createQueryClient()}>
        <VergaderingKamer deel={deel} />
      </ApiProvider>
    </FluentProvider>,
  );
  return verzoeken;
}

afterEach(cleanup);

describe('VergaderingKamer', () => {
  it('vraagt de server welk gesprek bij deze vergadering hoort', async () => {
    const verzoeken = toon({ isAan: true, gesprek: beeldVoor(MARIT), vandaag: [] });
    await screen.findByRole('heading', { level: 1, name: 'Evaluatiegesprek Fenna Wielewaal' });
    expect(verzoeken[0]).toEqual(['POST', 'vergadering', { chatId: '19:meeting_1@thread.v2' }]);
    const punten = within(screen.getByRole('list', { name: 'Agenda' }));
    expect(punten.getAllByRole('checkbox')).toHaveLength(6);
    expect(punten.getByText('Tussendoel 1')).toBeTruthy();
  });

  it.each(['', '%E0%A4%A', encodeURIComponent('<script>')])('vraagt bij adres %j alleen naar vandaag', async (deel) => {
    const verzoeken = toon({ isAan: true, vandaag: [] }, { deel });
    await screen.findByText('Bij deze vergadering hoort geen gesprek dat je mag zien.');
    expect(verzoeken[0]).toEqual(['POST', 'vergadering', {}]);
  });

  it('vinkt een punt af', async () => {
    const verzoeken = toon({ isAan: true, gesprek: beeldVoor(MARIT), vandaag: [] });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Wat ouders zien' }));
    expect(verzoeken.find(([, pad]) => pad.endsWith('/punten'))).toEqual([
      'POST',
      `dossiers/${DOSSIER.kop.dossierId}/gesprekken/gesprek-1/punten`,
      { punt: 'ouders', isGedaan: true },
    ]);
  });

  it('laat wie alleen leest lezen', async () => {
    toon({ isAan: true, gesprek: beeldVoor(SCHOOLLEIDER), vandaag: [] }, { wie: SCHOOLLEIDER });
    expect(await screen.findByRole('heading', { level: 2, name: 'Wat ouders zien' })).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('laat kiezen uit de gesprekken van vandaag', async () => {
    const gesprek = beeldVoor(MARIT, { wat: 'startgesprek' });
    toon({ isAan: true, vandaag: [{ gesprek, nummer: 'D-2024-000123', leerling: 'Fenna Wielewaal' }] });
    await userEvent.click(await screen.findByRole('button', { name: '14.00–15.00 uur: startgesprek Fenna Wielewaal' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Startgesprek Fenna Wielewaal' })).toBeTruthy();
  });

  it('blijft niet laden als het dossier intussen dicht is', async () => {
    toon({ isAan: true, gesprek: beeldVoor(MARIT), vandaag: [] }, { weigert: DOSSIER.kop.dossierId });
    expect(await screen.findByText('Dit dossier bestaat niet, of je mag het niet zien.')).toBeTruthy();
    expect(screen.queryByText('Dossier laden …')).toBeNull();
  });

  it('zegt waarom een punt niet is afgevinkt', async () => {
    toon({ isAan: true, gesprek: beeldVoor(MARIT), vandaag: [] }, { weigert: '/punten' });
    const vakje = await screen.findByRole('checkbox', { name: 'Wat ouders zien' });
    await userEvent.click(vakje);
    expect(await screen.findByText(/gearchiveerd en alleen te lezen/)).toBeTruthy();
    expect(vakje).toHaveProperty('checked', false);
  });

  it('zegt waarom een notitie niet in het logboek staat, en houdt de tekst', async () => {
    toon({ isAan: true, gesprek: beeldVoor(MARIT), vandaag: [] }, { weigert: '/logboek' });
    const veld = await screen.findByRole('textbox', { name: /Notitie voor het logboek/ });
    await userEvent.type(veld, 'Over zes weken weer.');
    await userEvent.click(screen.getByRole('button', { name: 'Zet in het logboek' }));
    expect(await screen.findByText(/gearchiveerd en alleen te lezen/)).toBeTruthy();
    expect(veld).toHaveProperty('value', 'Over zes weken weer.');
  });

  it('zegt dat het uit staat', async () => {
    toon({ isAan: false, vandaag: [] });
    expect(await screen.findByText('De agenda naast de vergadering staat uit.')).toBeTruthy();
  });
});
