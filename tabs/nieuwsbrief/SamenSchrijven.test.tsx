import { cleanup, screen, waitFor } from '@testing-library/react';
import type { NieuwsbriefInhoud } from '@domain/nieuwsbrief/nieuwsbrief';
import { afterEach, describe, expect, it } from 'vitest';
import { toasts } from '../ui/toast/toasts';
import { eenNieuwsbriefBeeld, toonNieuwsbrieven } from '../../test/builders/toon-nieuwsbrieven';

afterEach(() => {
  cleanup();
  toasts.set([]);
});

const titel = (name: string) => screen.findByRole('heading', { level: 1, name });
const laatste = (bodies: readonly unknown[]) => bodies.at(-1) as NieuwsbriefInhoud & { versie: string };
const EERDER = {
  ok: false as const,
  refusals: [{ code: 'dossier-gewijzigd' as const, message: 'Een collega was eerder.' }],
};

describe('twee collega’s aan één nieuwsbrief', () => {
  /** A colleague saved this first; what comes on the version after it is taken. */
  function metCollega(over: Parameters<typeof eenNieuwsbriefBeeld>[0]) {
    let beeld = eenNieuwsbriefBeeld();
    return toonNieuwsbrieven({
      antwoord: ({ method, path, body }) => {
        if (method === 'PATCH') {
          if ((body as { versie: string }).versie === 'v7') return undefined;
          beeld = eenNieuwsbriefBeeld(
            { ...over, gewijzigd: { doorId: 'h', door: 'Hanna', op: beeld.nieuwsbrief.op } },
            { versie: 'v7' },
          );
          return EERDER;
        }
        return path === 'nieuwsbrieven/n-1' ? { ok: true, value: beeld } : undefined;
      },
    });
  }

  it('voegt vanzelf samen wat een collega op een andere plek veranderde', async () => {
    const { user, verzonden } = metCollega({ titel: 'Van Hanna' });
    await titel('Nieuwsbrief april');
    await user.type(screen.getByLabelText('Inleiding'), '!');
    await waitFor(() => expect(verzonden('PATCH')).toHaveLength(2));
    expect(laatste(verzonden('PATCH'))).toMatchObject({
      versie: 'v7',
      titel: 'Van Hanna',
      inleiding: 'Dit is er nieuw.!',
    });
    expect(screen.getByLabelText<HTMLInputElement>('Titel').value).toBe('Van Hanna');
    expect(screen.queryByRole('button', { name: 'Bewaar mijn tekst' })).toBeNull();
  });

  it('verstuurt niet meteen wat er net van een collega bij kwam', async () => {
    const { user, verzonden } = metCollega({ titel: 'Van Hanna' });
    await titel('Nieuwsbrief april');
    await user.type(screen.getByLabelText('Inleiding'), '!');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    await waitFor(() => expect(verzonden('PATCH')).toHaveLength(2));
    expect(toasts.get().map((toast) => toast.titel)).toEqual(['Hanna veranderde ook iets. Dat staat er nu bij.']);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(await screen.findByRole('button', { name: 'Verstuur naar 98 adressen' })).toBeTruthy();
  });

  it.each([
    ['Bewaar mijn tekst', 'Dit is er nieuw.!'],
    ['Neem de tekst van je collega', 'Van Hanna.'],
  ])('laat zien wat een collega op dezelfde plek schreef, en bewaart na %s', async (knop, inleiding) => {
    const { user, verzonden } = metCollega({ inleiding: 'Van Hanna.', titel: 'Ook van Hanna' });
    await titel('Nieuwsbrief april');
    await user.type(screen.getByLabelText('Inleiding'), '!');
    expect(await screen.findByText('Hanna heeft hetzelfde veranderd.')).toBeTruthy();
    expect(screen.getByText('Inleiding: bij je collega staat ‘Van Hanna.’.')).toBeTruthy();
    expect(verzonden('PATCH')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: knop }));
    await waitFor(() => expect(screen.queryByText('Hanna heeft hetzelfde veranderd.')).toBeNull());
    expect(screen.getByLabelText<HTMLTextAreaElement>('Inleiding').value).toBe(inleiding);
    expect(screen.getByLabelText<HTMLInputElement>('Titel').value).toBe('Ook van Hanna');
    if (knop === 'Bewaar mijn tekst')
      expect(laatste(verzonden('PATCH'))).toMatchObject({ versie: 'v7', inleiding, titel: 'Ook van Hanna' });
    else expect(verzonden('PATCH')).toHaveLength(1);
  });
});
