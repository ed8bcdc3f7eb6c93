import { describe, expect, it } from 'vitest';
import { createTokenProvider } from './token-provider';

describe('createTokenProvider', () => {
  it('vraagt één keer, ook als er tegelijk om gevraagd wordt', async () => {
    let aantal = 0;
    const { token } = createTokenProvider(async () => `token-${(aantal += 1)}`);
    expect(await Promise.all([token(), token(), token()])).toEqual(['token-1', 'token-1', 'token-1']);
    expect(await token({ fresh: true })).toBe('token-2');
    expect(await token()).toBe('token-2');
  });

  it('haalt voor allen die tegelijk geweigerd werden samen één nieuw token', async () => {
    const vers: boolean[] = [];
    const { token } = createTokenProvider(async (fresh) => `token-${vers.push(fresh)}`);
    await token();
    const fresh = { fresh: true };
    expect(await Promise.all([token(fresh), token(), token(fresh)])).toEqual(['token-2', 'token-2', 'token-2']);
    expect(await token(fresh)).toBe('token-3');
    expect(vers).toEqual([false, true, true]);
  });

  it('bewaart een mislukte vraag niet', async () => {
    const antwoorden = [Promise.reject(new Error('geen lijn')), Promise.resolve('token')];
    const { token } = createTokenProvider(() => antwoorden.shift() ?? Promise.reject(new Error('op')));
    await expect(token()).rejects.toThrow('geen lijn');
    expect(await token()).toBe('token');
  });

  it('laat wie intussen om een token vraagt wachten tot iemand zich opnieuw heeft aangemeld', async () => {
    const { token, renew } = createTokenProvider(async () => 'oud');
    let klaar = (_: string) => {};
    const aanmelden = renew(new Promise<string>((resolve) => (klaar = resolve)));
    const wachtend = [token(), token({ fresh: true })];
    klaar('nieuw');
    expect([await aanmelden, ...(await Promise.all(wachtend))]).toEqual(['nieuw', 'nieuw', 'nieuw']);
  });
});
