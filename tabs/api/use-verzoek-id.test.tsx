import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useVerzoekId } from './use-verzoek-id';

describe('useVerzoekId', () => {
  it('geeft bij hetzelfde verzoek hetzelfde nummer, ook na opnieuw tekenen', () => {
    const { result, rerender } = renderHook(() => useVerzoekId());
    const eerste = result.current({ tekst: 'Wij bellen woensdag.' });
    rerender();
    expect(result.current({ tekst: 'Wij bellen woensdag.' })).toBe(eerste);
  });

  it('geeft wat intussen veranderd is een ander nummer, want de verbetering moet ook aankomen', () => {
    const { result } = renderHook(() => useVerzoekId());
    const eerste = result.current({ tekst: 'Wij bellen woensdag.' });
    expect(result.current({ tekst: 'Wij bellen donderdag.' })).not.toBe(eerste);
  });
});
