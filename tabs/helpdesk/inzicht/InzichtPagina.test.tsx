import type { HelpdeskInzicht } from '@domain/helpdesk/helpdesk-beeld';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { alsYara, toonHelpdesk } from '../../../test/builders/toon-helpdesk';

const PAD = '/helpdesk/inzicht';
const INZICHT: HelpdeskInzicht = {
  maanden: [{ maand: '2024-09', perSoort: { technisch: 3, inhoudelijk: 1, gebruikerswens: 1 }, urenTotAntwoord: 1.5 }],
  perStap: [{ stap: 8, aantal: 4 }],
  perWijk: [{ wijk: 'Molenkwartier', aantal: 5 }],
  woorden: [{ woord: 'tussendoel', vragen: 3 }],
  open: 2,
  wensen: [],
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('inzicht', () => {
  it('geeft elk beeld ook als tabel', async () => {
    toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      antwoord: ({ path }) => (path === 'helpdeskinzicht' ? { ok: true, value: INZICHT } : undefined),
    });
    const tabel = within(await screen.findByRole('table', { name: 'Per maand' }));
    expect(tabel.getAllByRole('row').at(-1)?.textContent).toBe('september 2024Technisch 3Inhoudelijk 1Wensen 1');
    const tijd = within(screen.getByRole('table', { name: 'Tijd tot het eerste antwoord' }));
    expect(tijd.getByRole('cell', { name: '1,5 uur' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Per soort. De cijfers staan in de tabel.' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Per stap. De cijfers staan in de tabel.' })).toBeTruthy();
    expect(screen.getByText(/2 vragen zijn nog open/)).toBeTruthy();
    expect(screen.getByText('Nog geen wensen.')).toBeTruthy();
  });

  it('geeft de cijfers als bestand, en zegt het als dat niet lukt', async () => {
    const klik = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    URL.createObjectURL = () => 'blob:x';
    const { user } = toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      antwoord: ({ path }) => {
        if (path === 'helpdeskinzicht') return { ok: true, value: INZICHT };
        if (path === 'helpdeskinzicht/csv') return { ok: true, value: new Blob(['a']) };
        if (path === 'helpdeskinzicht/xlsx')
          return { ok: false, refusals: [{ code: 'geen-toegang', message: 'Dit kan alleen de helpdesk.' }] };
        return undefined;
      },
    });
    await user.click(await screen.findByRole('button', { name: 'CSV' }));
    await waitFor(() => expect(klik).toHaveBeenCalledOnce());
    await user.click(screen.getByRole('button', { name: 'Excel' }));
    expect(await screen.findByText('Dit kan alleen de helpdesk.')).toBeTruthy();
  });

  it('brengt een school terug naar de vragen', async () => {
    const { route } = toonHelpdesk({ pad: PAD });
    await waitFor(() => expect(route()).toBe('/helpdesk'));
  });
});
