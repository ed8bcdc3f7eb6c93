import { describe, expect, it } from 'vitest';
import { linkNaarVraag } from './link-naar-vraag';

describe('linkNaarVraag', () => {
  it('opent de vraag op de pagina van de app, en in Teams', () => {
    expect(linkNaarVraag('http://localhost:3000', 'v-1')).toBe('http://localhost:3000/?vraag=v-1');
    const link = new URL(linkNaarVraag('https://teams.microsoft.com/l/entity/app/dossiers', 'v-1'));
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'helpdesk/vraag/v-1' });
  });
});
