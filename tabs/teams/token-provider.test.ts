import { describe, expect, it } from 'vitest';
import { createTokenProvider } from './token-provider';

describe('createTokenProvider', () => {
  it('vraagt één keer, ook als er tegelijk om gevraagd wordt', async () => {
    let aantal = 0;
    const token = createTokenProvider(async () => `token-${(aantal += 1)}`);
    expect(await Promise.all([token(), token(), token()])).toEqual(['token-1', 'token-1', 'token-1']);
    expect(await token({ fresh: true })).toBe('token-2');
    expect(await token()).toBe('token-2');
  });

  it('bewaart een mislukte vraag niet', async () => {
    const antwoorden = [Promise.reject(new Error('geen lijn')), Promise.resolve('token')];
    const token = createTokenProvider(() => antwoorden.shift() ?? Promise.reject(new Error('op')));
    await expect(token()).rejects.toThrow('geen lijn');
    expect(await token()).toBe('token');
  });
});
