import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { always, type Veld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcements } from '../ui/announce';
import { Formulier } from './Formulier';
import { FormulierProvider } from './formulier-context';
import { useLosFormulier } from './use-los-formulier';

const VELDEN: readonly Veld[] = [
  { naam: 'op', soort: 'datum', label: 'Datum', laatst: '2030-12-31', isVerplicht: always },
  {
    naam: 'gebieden',
    soort: 'meerkeuze',
    label: 'Gebieden',
    opties: ['a', 'b'].map((code) => ({ code, label: `Gebied ${code}` })),
  },
];
const NIET_B: Refusal = { code: 'gebied-in-gebruik', message: 'Gebied b is in gebruik.', pad: 'gebieden' };

function Proef({ start, onVerstuur }: { start: Antwoorden; onVerstuur(antwoorden: Antwoorden): void }) {
  const formulier = useLosFormulier({
    velden: VELDEN,
    start,
    regels: ({ gebieden }) => ((gebieden as readonly string[] | undefined)?.includes('b') ? [NIET_B] : []),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const antwoorden = formulier.probeer();
        if (antwoorden) onVerstuur(antwoorden);
      }}
    >
      <FormulierProvider value={formulier.waarden}>
        <Formulier velden={VELDEN} />
      </FormulierProvider>
      <button type="submit">Verstuur</button>
    </form>
  );
}

function toon(start: Antwoorden = {}) {
  const onVerstuur = vi.fn();
  render(<Proef start={start} onVerstuur={onVerstuur} />, {
    wrapper: ({ children }) => <FluentProvider theme={teamsLightTheme}>{children}</FluentProvider>,
  });
  return { onVerstuur, user: userEvent.setup() };
}

beforeEach(() => {
  // jsdom has neither of these.
  vi.stubGlobal('CSS', { escape: (tekst: string) => tekst });
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('useLosFormulier', () => {
  it('zegt bij Enter meteen wat er mis is, ook in een veld dat nog niet is verlaten', async () => {
    const { user, onVerstuur } = toon();
    await user.type(screen.getByLabelText('Datum'), '1-1-2062');
    expect(screen.queryByText('Kies 31 december 2030 of eerder.')).toBeNull();
    await user.keyboard('{Enter}');
    expect(screen.getByText('Kies 31 december 2030 of eerder.')).toBeTruthy();
    expect(onVerstuur).not.toHaveBeenCalled();
  });

  it('verstuurt bij Enter niet de oude datum als er iets anders is getypt', async () => {
    const { user, onVerstuur } = toon({ op: '2025-01-17' });
    const veld = screen.getByLabelText('Datum');
    await user.clear(veld);
    await user.type(veld, '40-40-2025{Enter}');
    expect(screen.getByText(/Deze datum bestaat niet/)).toBeTruthy();
    expect(onVerstuur).not.toHaveBeenCalled();
  });

  it('verstuurt bij Enter wat goed is', async () => {
    const { user, onVerstuur } = toon();
    await user.type(screen.getByLabelText('Datum'), '17-1-2025{Enter}');
    expect(onVerstuur).toHaveBeenCalledWith({ op: '2025-01-17' });
  });

  it('zegt bij een vinkje meteen wat er mis is, ook hardop, en laat het met het vinkje weer weg', async () => {
    const { user } = toon();
    await user.click(screen.getByRole('checkbox', { name: 'Gebied b' }));
    expect(screen.getByText(NIET_B.message)).toBeTruthy();
    expect(announcements.get().text).toBe(NIET_B.message);
    await user.click(screen.getByRole('checkbox', { name: 'Gebied b' }));
    expect(screen.queryByText(NIET_B.message)).toBeNull();
  });
});
