import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Dossier } from '@domain/dossier/dossier';
import { reopenStap } from '@domain/dossier/reopen-stap';
import { toDossierBeeld } from '@domain/dossier/to-dossier-beeld';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARIT, SCHOLEN, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { eenVolledigDossier } from '../../../test/builders/een-dossier';
import { eenMoment } from '../../../test/builders/een-moment';
import { createApi, type Heropening } from '../../api/api';
import { ApiProvider, createQueryClient } from '../../api/ApiProvider';
import { Storing } from '../../api/storing';
import { toasts } from '../../ui/toast/toasts';
import { HeropenDialoog } from './HeropenDialoog';

/** The rule is the real one, on `dossier`; the first `kwijt` answers are lost. */
function show(dossier: Dossier, kwijt = 0) {
  const gevraagd: Heropening[] = [];
  const onHeropend = vi.fn();
  const json = async (_: string, _path: string, { body }: { body: Heropening }) => {
    gevraagd.push(body);
    if (gevraagd.length <= kwijt) throw new Storing('geenVerbinding');
    const { id: _id, ...antwoorden } = body;
    const uitkomst = reopenStap(dossier, { nummer: 2, antwoorden, moment: eenMoment() });
    if (!uitkomst.ok) return uitkomst;
    const bron = { versie: '2', logboek: [], berichten: [], school: ZILVEREN_REIGER, personen: [] };
    const kijker = { medewerker: MARIT, scholen: SCHOLEN };
    return { ok: true, value: toDossierBeeld({ ...bron, dossier: uitkomst.value.dossier }, kijker) };
  };
  const api = createApi({ json, blob: json } as unknown as Parameters<typeof createApi>[0]);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={createQueryClient()}>
        <HeropenDialoog dossierId="dossier-1" nummer={2} onSluit={() => undefined} onHeropend={onHeropend} />
      </ApiProvider>
    </FluentProvider>,
  );
  return { gevraagd, onHeropend, user: userEvent.setup() };
}

const heropen = () => screen.getByRole('button', { name: 'Heropen stap 2' });
const reden = () => screen.getByRole('textbox', { name: /Waarom heropen je/ });

beforeEach(() => {
  // jsdom has neither of these.
  vi.stubGlobal('CSS', { escape: (tekst: string) => tekst });
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('HeropenDialoog', () => {
  it('vraagt na een antwoord dat kwijtraakte hetzelfde nog eens, met dezelfde id', async () => {
    const { user, gevraagd, onHeropend } = show(eenVolledigDossier({ gereed: [2] }), 1);
    await user.type(reden(), 'Er is nieuws.');
    await user.click(heropen());
    expect(await screen.findByText('De stap is niet heropend.')).toBeTruthy();
    await user.click(heropen());
    await waitFor(() => expect(onHeropend).toHaveBeenCalledOnce());
    expect(gevraagd[1]).toEqual(gevraagd[0]);
  });

  it('sluit als een collega de stap eerder heropende, en zegt waar dat staat', async () => {
    const { user, onHeropend } = show(eenVolledigDossier());
    await user.type(reden(), 'Er is nieuws.');
    await user.click(heropen());
    await waitFor(() => expect(onHeropend).toHaveBeenCalledOnce());
    expect(toasts.get().at(-1)).toMatchObject({
      titel: 'Stap 2 stond al open',
      tekst: 'In het logboek staat wie hem heropende, en waarom.',
    });
  });

  it('laat zien waarom het niet kan', async () => {
    const { user, onHeropend } = show(eenVolledigDossier({ gereed: true, kop: { isGearchiveerd: true } }));
    await user.type(reden(), 'Er is nieuws.');
    await user.click(heropen());
    expect(await screen.findByText(/Dit dossier is gearchiveerd en alleen te lezen/)).toBeTruthy();
    expect(onHeropend).not.toHaveBeenCalled();
  });
});
