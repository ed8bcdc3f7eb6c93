import { describe, expect, it } from 'vitest';
import { linkNaarVraag } from './link-naar-vraag';

describe('linkNaarVraag', () => {
  it('opent de vraag op de pagina van de app, en in Teams', () => {
    const url = 'http://localhost:3000';
    expect(linkNaarVraag({ url }, 'v-1')).toBe('http://localhost:3000/?vraag=v-1');
    const link = new URL(linkNaarVraag({ url, teamsAppId: 'app' }, 'v-1'));
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'helpdesk/vraag/v-1' });
  });
});
