import { describe, expect, it } from 'vitest';
import { parseRoute } from './route';

describe('parseRoute', () => {
  it('vult wat er mag ontbreken niet in', () => {
    const route = parseRoute('dossiers/{id}/stappen/{nummer?}');
    expect(route.match('/dossiers/7/stappen/3')).toEqual({ id: '7', nummer: '3' });
    expect(route.match('/dossiers/7/stappen')).toEqual({ id: '7' });
    expect(route.match('/dossiers/7')).toBeUndefined();
  });

  it('houdt zich aan de soort van een deel', () => {
    expect(parseRoute('stappen/{nummer:int}').match('/stappen/drie')).toBeUndefined();
    expect(parseRoute('{id:guid}').match('/8f0c5d0e-1c2b-4a3d-9e4f-5a6b7c8d9e0f')).toHaveProperty('id');
  });

  it('zet een vast deel voor een vrij deel, en een open eind achteraan', () => {
    const weights = ['taken/mijn', 'taken/{id}', '{*alles}'].map((template) => parseRoute(template).weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('weigert een sjabloon die het niet begrijpt', () => {
    expect(() => parseRoute('bestand-{id}.pdf')).toThrow();
    expect(() => parseRoute('{id:regex(x)}')).toThrow();
  });
});
