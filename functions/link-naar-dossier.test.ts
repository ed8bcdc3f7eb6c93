import { describe, expect, it } from 'vitest';
import { linkNaarDossier } from './link-naar-dossier';

describe('linkNaarDossier', () => {
  const app = { url: 'http://localhost:3000' };

  it('opent het dossier op de pagina van de app, of meteen bij een stap', () => {
    expect(linkNaarDossier(app, 'dossier-1')).toBe('http://localhost:3000/?dossier=dossier-1');
    expect(linkNaarDossier(app, 'dossier-1', 8)).toBe('http://localhost:3000/?dossier=dossier-1&stap=8');
  });
});
