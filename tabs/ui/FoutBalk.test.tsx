import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Storing } from '../api/storing';
import { FoutBalk } from './FoutBalk';

afterEach(cleanup);

const toon = (fout: unknown) =>
  render(
    <FluentProvider theme={teamsLightTheme}>
      <FoutBalk titel="Het dossier is niet geladen." fout={fout} />
    </FluentProvider>,
  );

describe('FoutBalk', () => {
  it('brengt je bij een storing naar de helpdesk, met de code om te noemen', () => {
    toon(new Storing('storing', '7F3A'));
    const link = screen.getByRole('link', { name: 'Vraag het de helpdesk' });
    expect(link.getAttribute('href')).toBe('/helpdesk/nieuw');
    expect(link.parentElement?.textContent).toContain('Vraag het de helpdesk en noem code 7F3A.');
  });

  it('stuurt je zonder verbinding niet naar een vraag die niet weg kan', () => {
    toon(new Storing('geenVerbinding'));
    expect(screen.queryByRole('link')).toBeNull();
  });
});
