import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TerugblikBeeld, WoordKeuzes } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Refusal } from '@domain/result';
import { afterEach, describe, expect, it } from 'vitest';
import { eenTerugblik } from '../../../test/builders/een-terugblik';
import { createApi } from '../../api/api';
import { ApiProvider, createQueryClient } from '../../api/ApiProvider';
import { useTerugblik } from '../../api/use-bijeenkomsten';
import { listVragen } from './vraag-beeld';
import { WoordenDialoog } from './WoordenDialoog';

function Scherm() {
  const { data } = useTerugblik('bijeenkomst-1');
  if (!data?.ok) return null;
  const vragen = listVragen(data.value);
  return <WoordenDialoog terugblik={data.value} vragen={vragen} gekozen="voorbeelden" onSluit={() => {}} />;
}

async function open({ terugblik = eenTerugblik(), weiger }: { terugblik?: TerugblikBeeld; weiger?: Refusal } = {}) {
  const bewaard: WoordKeuzes[] = [];
  const json = async (methode: string, _: string, { body }: { body?: unknown } = {}) => {
    if (methode === 'GET') return { ok: true as const, value: terugblik };
    if (weiger) return { ok: false as const, refusals: [weiger] };
    bewaard.push(body as WoordKeuzes);
    return { ok: true as const, value: { ...terugblik, woorden: body as WoordKeuzes } };
  };
  const api = createApi({ json, blob: json } as unknown as Parameters<typeof createApi>[0]);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={createQueryClient()}>
        <Scherm />
      </ApiProvider>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), bewaard, dialoog: within(await screen.findByRole('dialog')) };
}

afterEach(cleanup);

describe('WoordenDialoog', () => {
  it('verbergt het gekozen woord, en zet het terug', async () => {
    const { user, dialoog, bewaard } = await open();
    await user.click(dialoog.getByRole('button', { name: 'Verberg dit woord' }));
    expect(await dialoog.findByText(/‘voorbeelden’ is verborgen\./)).toBeTruthy();
    expect(bewaard).toEqual([{ verborgen: ['voorbeelden'], samen: [] }]);
    await user.click(dialoog.getByRole('button', { name: 'Zet terug' }));
    expect(bewaard.at(-1)).toEqual({ verborgen: [], samen: [] });
    expect(document.activeElement?.textContent).toContain('Je laatste keuze is teruggezet.');
  });

  it('laat een woord meetellen als een ander', async () => {
    const { user, dialoog, bewaard } = await open();
    await user.selectOptions(dialoog.getByRole('combobox', { name: 'Laat het meetellen als' }), 'praktisch');
    await user.click(dialoog.getByRole('button', { name: 'Voeg samen' }));
    expect(
      await dialoog.findByRole('button', { name: /Haal uit elkaar: ‘voorbeelden’ telt mee als ‘praktisch’/ }),
    ).toBeTruthy();
    expect(bewaard).toEqual([{ verborgen: [], samen: [{ van: 'voorbeelden', naar: 'praktisch' }] }]);
  });

  it('zegt welke keuze nog mist, en verandert dan niets', async () => {
    const { user, dialoog, bewaard } = await open();
    await user.click(dialoog.getByRole('button', { name: 'Voeg samen' }));
    expect(await dialoog.findByText('Kies het woord waar het bij hoort.')).toBeTruthy();
    await user.selectOptions(dialoog.getByRole('combobox', { name: 'Woord' }), '');
    await user.click(dialoog.getByRole('button', { name: 'Verberg dit woord' }));
    expect(await dialoog.findByText('Kies eerst een woord.')).toBeTruthy();
    expect(bewaard).toEqual([]);
  });

  it('haalt een vorm weg die vanzelf meetelt', async () => {
    const { user, dialoog, bewaard } = await open();
    await user.click(dialoog.getByRole('button', { name: /Haal uit elkaar: ‘voorbeeld’/ }));
    expect(bewaard).toEqual([{ verborgen: [], samen: [{ van: 'voorbeeld', naar: 'voorbeeld' }] }]);
    expect(await dialoog.findByRole('button', { name: 'Tel weer samen: ‘voorbeeld’ telt apart' })).toBeTruthy();
  });

  it('toont weer wat was verborgen', async () => {
    const { user, dialoog, bewaard } = await open({
      terugblik: eenTerugblik({ woorden: { verborgen: ['sparren'], samen: [] } }),
    });
    await user.click(dialoog.getByRole('button', { name: 'Toon weer: ‘sparren’' }));
    expect(bewaard).toEqual([{ verborgen: [], samen: [] }]);
  });

  it('zegt waarom een keuze niet is bewaard', async () => {
    const weiger: Refusal = { code: 'te-veel-keuzes', message: 'Kies hoogstens 200 woorden.' };
    const { user, dialoog } = await open({ weiger });
    await user.click(dialoog.getByRole('button', { name: 'Verberg dit woord' }));
    expect(await dialoog.findByText('Kies hoogstens 200 woorden.')).toBeTruthy();
    expect(dialoog.queryByText(/is verborgen/)).toBeNull();
  });
});
