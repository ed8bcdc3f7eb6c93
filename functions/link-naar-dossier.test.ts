import { describe, expect, it } from 'vitest';
import { linkNaarDossier } from './link-naar-dossier';

describe('linkNaarDossier', () => {
  it('opent het dossier op de pagina van de app', () => {
    expect(linkNaarDossier('http://localhost:3000', 'dossier-1')).toBe('http://localhost:3000/?dossier=dossier-1');
  });

  it('opent het dossier in Teams, en houdt wat er al in de link stond', () => {
    const link = new URL(
      linkNaarDossier('https://teams.microsoft.com/l/entity/app/dossiers?label=Dossier', 'dossier-1'),
    );
    expect(link.searchParams.get('label')).toBe('Dossier');
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'dossiers/dossier-1' });
  });
});
