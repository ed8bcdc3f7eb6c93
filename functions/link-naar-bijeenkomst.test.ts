import { describe, expect, it } from 'vitest';
import { linkMetToken, linkNaarBijeenkomst } from './link-naar-bijeenkomst';

describe('linkNaarBijeenkomst', () => {
  it('opent de pagina van de bijeenkomst', () => {
    const link = new URL(linkNaarBijeenkomst('https://app.swv.example/publiek', 'b-1'));
    expect(link.pathname).toBe('/publiek/');
    expect(link.searchParams.get('bijeenkomst')).toBe('b-1');
  });
});

describe('linkMetToken', () => {
  it('zet het token achter het hekje, waar geen server het ziet', () => {
    const link = new URL(linkMetToken('https://app.swv.example/publiek', 'reactie', 'abc.def'));
    expect(link.hash).toBe('#abc.def');
    expect(link.search).toBe('?pagina=reactie');
  });
});
