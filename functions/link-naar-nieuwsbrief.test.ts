import { describe, expect, it } from 'vitest';
import { linkNaarNieuwsbrief } from './link-naar-nieuwsbrief';

describe('linkNaarNieuwsbrief', () => {
  it('opent de nieuwsbrief op de openbare pagina', () => {
    const link = new URL(linkNaarNieuwsbrief('https://app.swv.example/publiek', 'n-1'));
    expect(link.pathname).toBe('/publiek/');
    expect(link.searchParams.get('nieuwsbrief')).toBe('n-1');
  });
});
