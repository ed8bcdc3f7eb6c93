import { renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eenPubliekePagina, eenPubliekeServer } from '../../test/builders/een-publieke-server';
import { useMeldAan } from './use-meld-aan';

const AANMELDING = 'POST publiek/bijeenkomsten/bijeenkomst-1/aanmeldingen';

afterEach(() => vi.useRealTimers());

describe('useMeldAan', () => {
  it('wacht met versturen tot de server gelooft dat er een mens achter zit', async () => {
    vi.useFakeTimers();
    const { api, verzonden } = eenPubliekeServer({ [AANMELDING]: { json: { plekken: [] } } });
    const { result } = renderHook(() => useMeldAan(api, eenPubliekePagina()));
    const klaar = result.current({ id: 'v-1', antwoorden: {}, wachtlijst: false, website: '' });
    await vi.advanceTimersByTimeAsync(2900);
    expect(verzonden(AANMELDING)).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(400);
    expect(verzonden(AANMELDING)).toHaveLength(1);
    expect(await klaar).toEqual({ ok: true, value: { plekken: [] } });
  });
});
