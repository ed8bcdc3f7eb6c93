import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { lazy, Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FoutGrens } from './FoutGrens';
import { useVerlaatVraag } from './use-verlaat-vraag';

const WEG = 'Failed to fetch dynamically imported module: https://top.example/tab/assets/DelenDialoog-AB12.js';
const NIEUWE_VERSIE = 'Er is een nieuwe versie van TOP Dossier. Laad opnieuw.';

const Ingevuld = ({ isOnbewaard }: { isOnbewaard: boolean }) => {
  useVerlaatVraag(isOnbewaard);
  return null;
};

/** A screen of which one part does not come; gives how often the page was loaded anew. */
async function toonZonderDeel(fout: Error, { isOnbewaard = false } = {}) {
  const herlaad = vi.fn();
  const Deel = lazy(() => Promise.reject(fout));
  const scherm = (kans: string) => (
    <FluentProvider theme={teamsLightTheme}>
      <Ingevuld isOnbewaard={isOnbewaard} />
      <FoutGrens kans={kans} herlaad={herlaad}>
        <Suspense fallback="Laden …">{kans === 'begin' ? <Deel /> : 'Een ander scherm'}</Suspense>
      </FoutGrens>
    </FluentProvider>
  );
  const { rerender } = render(scherm('begin'), { onCaughtError: () => undefined });
  await screen.findByRole('button', { name: 'Laad opnieuw' });
  return { herlaad, gaNaar: (kans: string) => rerender(scherm(kans)) };
}

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('FoutGrens', () => {
  it.each([
    WEG,
    'error loading dynamically imported module: https://top.example/tab/assets/DelenDialoog-AB12.js',
    'Importing a module script failed.',
  ])('zegt dat er een nieuwe versie is als een deel er niet meer is: %s', async (melding) => {
    const { herlaad } = await toonZonderDeel(new TypeError(melding));
    expect(document.body.textContent).toContain(NIEUWE_VERSIE);
    expect(herlaad).toHaveBeenCalledTimes(1);
  });

  it('laadt zichzelf één keer opnieuw, en daarna alleen met de knop', async () => {
    await toonZonderDeel(new TypeError(WEG));
    cleanup();
    const { herlaad } = await toonZonderDeel(new TypeError(WEG));
    expect(herlaad).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Laad opnieuw' }));
    expect(herlaad).toHaveBeenCalledTimes(1);
  });

  it('laadt niet vanzelf opnieuw zolang iets niet bewaard is, en bewaart de kans', async () => {
    const { herlaad } = await toonZonderDeel(new TypeError(WEG), { isOnbewaard: true });
    expect(document.body.textContent).toContain(NIEUWE_VERSIE);
    expect(herlaad).not.toHaveBeenCalled();
    cleanup();
    expect((await toonZonderDeel(new TypeError(WEG))).herlaad).toHaveBeenCalledTimes(1);
  });

  it('laadt niet vanzelf opnieuw waar de browser niets mag onthouden', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('The request was denied.', 'SecurityError');
    });
    const { herlaad } = await toonZonderDeel(new TypeError(WEG));
    expect(herlaad).not.toHaveBeenCalled();
  });

  it.each([
    ['een andere fout', new TypeError('x is undefined'), true],
    ['een deel dat niet komt zonder verbinding', new TypeError(WEG), false],
  ])('zegt bij %s dat het scherm niet geladen is', async (_, fout, isVerbonden) => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isVerbonden);
    const { herlaad } = await toonZonderDeel(fout);
    expect(document.body.textContent).toContain('Dit scherm is niet geladen. Laad het tabblad opnieuw.');
    expect(herlaad).not.toHaveBeenCalled();
  });

  it('geeft een ander scherm weer een kans', async () => {
    const { gaNaar } = await toonZonderDeel(new TypeError(WEG), { isOnbewaard: true });
    gaNaar('ander');
    expect(screen.getByText('Een ander scherm')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
