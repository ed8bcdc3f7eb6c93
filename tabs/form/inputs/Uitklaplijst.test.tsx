import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import type { MeerkeuzeVeld } from '@domain/formulier/veld';
import type { Waarde } from '@domain/formulier/wijziging';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Antwoord } from '@domain/formulier/antwoord';
import { toVeldIds } from '../veld-ids';
import { Uitklaplijst } from './Uitklaplijst';

const VELD: MeerkeuzeVeld = {
  naam: 'bekostiging',
  soort: 'meerkeuze',
  label: 'Bekostiging',
  opties: ['Schoolbudget', 'Gemeente', 'Anders'].map((label) => ({ code: label.toLowerCase(), label })),
};
const uit = { waarde: undefined as Waarde | undefined, verlaten: 0 };

function Proef() {
  const [waarde, setWaarde] = useState<Antwoord>();
  const ids = toVeldIds('bekostiging');
  uit.waarde = waarde;
  return (
    <FluentProvider theme={teamsLightTheme}>
      <span id={ids.label}>Bekostiging</span>
      <Uitklaplijst
        veld={VELD}
        pad="bekostiging"
        ids={ids}
        waarde={waarde}
        isCompact
        aria={{}}
        onChange={(nieuw) => setWaarde(nieuw as Antwoord)}
        onLeave={() => (uit.verlaten += 1)}
      />
      <button>Verder</button>
    </FluentProvider>
  );
}

beforeEach(() => {
  uit.verlaten = 0;
});
afterEach(cleanup);

describe('Uitklaplijst', () => {
  it('klapt uit met pijl omlaag, kiest met spatie, en sluit met Escape op de knop', async () => {
    const user = userEvent.setup();
    render(<Proef />);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Schoolbudget' }));
    await user.tab();
    await user.tab();
    await user.keyboard(' ');
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    await user.keyboard(' ');
    expect(uit).toEqual({ waarde: ['schoolbudget', 'anders'], verlaten: 0 });
    await user.keyboard('{Escape}');
    const knop = screen.getByRole('button', { name: 'Bekostiging Schoolbudget, Anders', expanded: false });
    expect(document.activeElement).toBe(knop);
  });

  it('sluit en meldt zich af als de focus verder gaat', async () => {
    const user = userEvent.setup();
    render(<Proef />);
    await user.click(screen.getByRole('button', { name: 'Bekostiging Kies …' }));
    await user.click(screen.getByRole('button', { name: 'Verder' }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(uit.verlaten).toBe(1);
  });
});
