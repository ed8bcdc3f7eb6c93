import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { shareDossier, unshareDossier } from '@domain/dossier/deling';
import type { Dossier } from '@domain/dossier/dossier';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { toDossierBeeld } from '@domain/dossier/to-dossier-beeld';
import type { Result } from '@domain/result';
import type { Verandering } from '@domain/dossier/verandering';
import { toPersoon } from '@domain/toegang/functie';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HANNA, MARIT, SCHOLEN, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { eenDossier, eenStempel } from '../../../test/builders/een-dossier';
import { eenMoment } from '../../../test/builders/een-moment';
import { createApi, type NieuweDeling } from '../../api/api';
import { ApiProvider, createQueryClient } from '../../api/ApiProvider';
import { Storing } from '../../api/storing';
import { toasts } from '../../ui/toast/toasts';
import { DelenDialoog } from './DelenDialoog';

const DELING = { ...eenStempel(), akkoordVan: 'Roos Wielewaal', akkoordOp: '2024-09-20', vorm: 'gesprek' } as const;
const GEDEELD = eenDossier({ kop: { isGedeeld: true, deling: DELING } });

type Vraag = { path: string; body: { id: string } & Partial<NieuweDeling> };

/**
 * The rules of sharing are the real ones, on `dossier`; `gevraagd` is what reached the server. The first `kwijt` answers are
 * lost. `opScherm`: what the screen knows, when a colleague was first.
 */
function show(dossier: Dossier, kwijt = 0, opScherm = dossier) {
  const gevraagd: Vraag[] = [];
  const onSluit = vi.fn();
  const personen = [{ ...toPersoon(HANNA), uit: 'swv' as const }];
  const beeld = (van: Dossier) =>
    toDossierBeeld(
      { dossier: van, versie: '1', logboek: [], berichten: [], school: ZILVEREN_REIGER, personen },
      { medewerker: MARIT, scholen: SCHOLEN },
    );
  const antwoord = (result: Result<Verandering>) =>
    result.ok ? { ok: true as const, value: beeld(result.value.dossier) } : result;
  const json = async (_: string, path: string, { body }: Pick<Vraag, 'body'>) => {
    gevraagd.push({ path, body });
    if (gevraagd.length <= kwijt) throw new Storing('geenVerbinding');
    const { id: _id, ...akkoord } = body;
    return antwoord(
      path.endsWith('/intrekking') ? unshareDossier(dossier, eenMoment()) : shareDossier(dossier, akkoord, eenMoment()),
    );
  };
  const api = createApi({ json, blob: json } as unknown as Parameters<typeof createApi>[0]);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={createQueryClient()}>
        <Scherm dossier={beeld(opScherm)} onSluit={onSluit} />
      </ApiProvider>
    </FluentProvider>,
  );
  return { gevraagd, onSluit, user: userEvent.setup() };
}

/** The dialog is gone once it says so. */
function Scherm({ dossier, onSluit }: { dossier: DossierBeeld; onSluit(): void }) {
  const [isOpen, setIsOpen] = useState(true);
  const sluit = () => {
    setIsOpen(false);
    onSluit();
  };
  return isOpen && <DelenDialoog dossier={dossier} onSluit={sluit} />;
}

async function vulIn(user: ReturnType<typeof userEvent.setup>, datum: string) {
  await user.type(screen.getByRole('textbox', { name: /Wie gaf akkoord/ }), 'Roos Wielewaal');
  await user.type(screen.getByRole('textbox', { name: /Datum van het akkoord/ }), datum);
  await user.selectOptions(screen.getByRole('combobox', { name: /Hoe gaven zij akkoord/ }), 'In een gesprek');
}
const deel = () => screen.getByRole('button', { name: 'Deel dossier' });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('DelenDialoog', () => {
  it('zegt wie er gaat meelezen en dat het terug te draaien is', () => {
    show(eenDossier());
    expect(screen.getByText(/Hanna Meerkoet leest daarna mee/)).toBeTruthy();
    expect(screen.getByText(/op elk moment weer intrekken/)).toBeTruthy();
  });

  it('vraagt wie akkoord gaf, wanneer en hoe, voordat er iets weggaat', async () => {
    const { user, gevraagd } = show(eenDossier());
    await user.click(deel());
    expect(screen.getByText('Vul in: wie gaf akkoord?')).toBeTruthy();
    expect(gevraagd).toEqual([]);
  });

  it('deelt één keer, ook bij dubbelklikken', async () => {
    const { user, gevraagd, onSluit } = show(eenDossier());
    await vulIn(user, '20-9-2024');
    await user.dblClick(deel());
    await waitFor(() => expect(onSluit).toHaveBeenCalledOnce());
    expect(gevraagd.map(({ body: { id: _, ...akkoord } }) => akkoord)).toEqual([
      { akkoordVan: 'Roos Wielewaal', akkoordOp: '2024-09-20', vorm: 'gesprek' },
    ]);
  });

  it('zet een bezwaar van de server bij het veld, met de datum die wel kan', async () => {
    const { user, onSluit } = show(eenDossier());
    await vulIn(user, '4-10-2024');
    await user.click(deel());
    expect(await screen.findByText('Dit moet al gebeurd zijn. Kies 3 oktober 2024 of eerder.')).toBeTruthy();
    expect(onSluit).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Kies 3 oktober 2024' }));
    await user.click(deel());
    await waitFor(() => expect(onSluit).toHaveBeenCalledOnce());
  });
});

describe('DelenDialoog, na een antwoord dat kwijtraakte', () => {
  it('vraagt hetzelfde met dezelfde id, en iets anders met een andere', async () => {
    const { user, gevraagd, onSluit } = show(eenDossier(), 2);
    await vulIn(user, '20-9-2024');
    await user.click(deel());
    expect(await screen.findByText('Het dossier is niet gedeeld.')).toBeTruthy();
    await user.click(deel());
    await waitFor(() => expect(gevraagd).toHaveLength(2));
    await user.type(screen.getByRole('textbox', { name: /Wie gaf akkoord/ }), ' en Jan');
    await user.click(deel());
    await waitFor(() => expect(onSluit).toHaveBeenCalledOnce());
    const [eerste, tweede, derde] = gevraagd.map(({ body }) => body.id);
    expect(tweede).toBe(eerste);
    expect(derde).not.toBe(eerste);
  });

  it('zegt waar het akkoord staat als een collega eerder deelde', async () => {
    const { user, onSluit } = show(GEDEELD, 0, eenDossier());
    await vulIn(user, '21-9-2024');
    await user.click(deel());
    await waitFor(() => expect(onSluit).toHaveBeenCalledOnce());
    expect(toasts.get().at(-1)).toMatchObject({
      titel: 'Het dossier was al gedeeld',
      tekst: expect.stringContaining('Het akkoord staat in het logboek.'),
    });
  });

  it('is tevreden als een collega het delen eerder introk', async () => {
    const { user, onSluit } = show(eenDossier(), 0, GEDEELD);
    await user.click(screen.getByRole('button', { name: 'Trek delen in' }));
    await waitFor(() => expect(onSluit).toHaveBeenCalledOnce());
    expect(toasts.get().at(-1)?.titel).toBe('Het delen was al ingetrokken');
  });
});

describe('DelenDialoog, al gedeeld', () => {
  it('vraagt het eerst en zegt wat intrekken betekent', () => {
    const { gevraagd } = show(GEDEELD);
    expect(screen.getByText(/Consulenten zien dit dossier dan niet meer/)).toBeTruthy();
    expect(screen.getByText(/met akkoord van Roos Wielewaal/)).toBeTruthy();
    expect(gevraagd).toEqual([]);
  });

  it('trekt het delen in', async () => {
    const { user, gevraagd, onSluit } = show(GEDEELD);
    await user.click(screen.getByRole('button', { name: 'Trek delen in' }));
    await waitFor(() => expect(onSluit).toHaveBeenCalledOnce());
    expect(gevraagd.map(({ path }) => path)).toEqual([`dossiers/${GEDEELD.kop.dossierId}/deling/intrekking`]);
  });
});
