import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { School } from '@domain/adresboek/medewerker';
import type { Refusal } from '@domain/result';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { MARIT, WATERRAD, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { createApi, type NieuwDossier } from '../../api/api';
import { ApiProvider, createQueryClient } from '../../api/ApiProvider';
import { Storing } from '../../api/storing';
import { NieuwDossierKnop } from './NieuwDossierKnop';

type Antwoord = () => { ok: false; refusals: readonly Refusal[] } | undefined;

async function show({
  scholen = [ZILVEREN_REIGER],
  antwoord = () => undefined,
}: Partial<{ scholen: School[]; antwoord: Antwoord }> = {}) {
  const geopend: NieuwDossier[] = [];
  const json = async (_: string, __: string, { body }: { body?: unknown } = {}) => {
    const weigering = antwoord();
    if (weigering) return weigering;
    geopend.push(body as NieuwDossier);
    return { ok: true as const, value: { id: (body as NieuwDossier).id } };
  };
  const api = createApi({ json, blob: json } as unknown as Parameters<typeof createApi>[0]);
  const { hook, history } = memoryLocation({ path: '/', record: true });
  const medewerker = { ...MARIT, scholen: scholen.map(({ id }) => id) };
  const ik = {
    medewerker,
    functie: 'IB’er',
    scholen,
    swv: 'Waterstede',
    magDossierOpenen: true,
    heeftWerkvoorraad: true,
    magBijeenkomstenBeheren: false,
  };
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={createQueryClient()}>
        <Router hook={hook}>
          <NieuwDossierKnop ik={ik} />
        </Router>
      </ApiProvider>
    </FluentProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Nieuw dossier' }));
  await screen.findByRole('dialog');
  return { user, geopend, history };
}

const tekst = (name: RegExp) => screen.getByRole('textbox', { name });
const open = () => screen.getByRole('button', { name: 'Open dossier' });

async function vulIn(user: UserEvent, { start = '2-9-2024' } = {}) {
  await user.type(tekst(/Roepnaam/), 'Fenna');
  await user.type(tekst(/Achternaam/), 'Wielewaal');
  await user.type(tekst(/Geboortedatum/), '12-3-2016');
  await user.selectOptions(screen.getByRole('combobox', { name: /Groep/ }), '5');
  await user.selectOptions(screen.getByRole('combobox', { name: /Niveau/ }), 'Extra ondersteuning op school');
  await user.type(tekst(/Startdatum/), start);
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('Nieuw dossier', () => {
  it('opent één dossier, ook bij dubbelklikken, en gaat naar stap 1', async () => {
    const { user, geopend, history } = await show();
    await vulIn(user);
    await user.dblClick(open());
    await waitFor(() => expect(history.at(-1)).toBe(`/dossiers/${geopend[0]?.id}/stap/1`));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(new Set(geopend.map(({ id }) => id)).size).toBe(1);
    expect(geopend[0]?.antwoorden).toEqual({
      roepnaam: 'Fenna',
      achternaam: 'Wielewaal',
      geboortedatum: '2016-03-12',
      groep: '5',
      niveau: 'extra',
      startdatum: '2024-09-02',
    });
  });

  it('zegt bij elk leeg veld wat er moet staan, en begint bij het eerste', async () => {
    const { user, geopend } = await show();
    await user.click(open());
    expect(screen.getByText('Vul in: achternaam.')).toBeTruthy();
    expect(screen.getByText('Vul de datum in: startdatum.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(tekst(/Roepnaam/)));
    expect(geopend).toEqual([]);
  });

  it('biedt de dichtste startdatum aan die wel kan', async () => {
    const { user, geopend } = await show();
    await vulIn(user, { start: '1-9-2015' });
    await user.click(open());
    await user.click(await screen.findByRole('button', { name: 'Kies 12 maart 2016' }));
    await user.click(open());
    await waitFor(() => expect(geopend[0]?.antwoorden['startdatum']).toBe('2016-03-12'));
  });

  it('vraagt voor welke school als er meer zijn', async () => {
    const { user, geopend } = await show({ scholen: [ZILVEREN_REIGER, WATERRAD] });
    await vulIn(user);
    await user.click(open());
    expect(await screen.findByText('Kies een antwoord: school.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'School' }), 'Het Waterrad');
    await user.click(open());
    await waitFor(() => expect(geopend[0]).toMatchObject({ schoolId: WATERRAD.id }));
    expect(geopend[0]?.antwoorden).not.toHaveProperty('schoolId');
  });

  it('houdt wat je invulde als het openen niet lukt', async () => {
    let isStuk = true;
    const antwoord = () => {
      if (isStuk) throw new Storing('geenVerbinding');
      return undefined;
    };
    const { user, geopend } = await show({ antwoord });
    await vulIn(user);
    await user.click(open());
    expect(await screen.findByText('Het dossier is niet geopend.')).toBeTruthy();
    isStuk = false;
    await user.click(open());
    await waitFor(() => expect(geopend).toHaveLength(1));
  });

  it('zet een weigering van de server bij het veld', async () => {
    const refusals = [{ code: 'datum-volgorde', message: 'Kies een latere dag.', pad: 'startdatum' }] as const;
    const { user } = await show({ antwoord: () => ({ ok: false, refusals }) });
    await vulIn(user);
    await user.click(open());
    expect(await screen.findByText('Kies een latere dag.')).toBeTruthy();
    expect(tekst(/Startdatum/).getAttribute('aria-invalid')).toBe('true');
  });

  it('sluit meteen als er niets is ingevuld, en vraagt anders eerst na', async () => {
    const { user } = await show();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Nieuw dossier' }));
    await user.type(await screen.findByRole('textbox', { name: /Roepnaam/ }), 'Fenna');
    await user.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(screen.getByRole('dialog')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ga verder' })).toBeTruthy();
  });
});
