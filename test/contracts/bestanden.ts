import { describe, expect, it } from 'vitest';
import type { Bestanden } from '../../functions/ports';

const bytes = (lengte: number) => Uint8Array.from({ length: lengte }, (_, i) => i % 256);
const RAAR = ['', '..', '../ander', '/etc/passwd', 'a/b', 'a\\b', 'A', 'a.b', 'x'.repeat(101)];

/** What every store for files does. `open` gives the same store each time. */
export function describeBestanden(naam: string, open: () => Bestanden): void {
  describe(`Bestanden: ${naam}`, () => {
    it('geeft terug wat bewaard is, met de soort', async () => {
      await open().save('bijlage-1', bytes(1000), 'image/png');
      expect(await open().read('bijlage-1')).toEqual({ inhoud: bytes(1000), type: 'image/png' });
    });

    it('bewaart ook een leeg bestand en een van 5 MB', async () => {
      for (const lengte of [0, 5 * 1024 * 1024]) {
        await open().save('bijlage-2', bytes(lengte), 'text/plain');
        const gelezen = await open().read('bijlage-2');
        expect(gelezen && Buffer.compare(gelezen.inhoud, bytes(lengte))).toBe(0);
      }
    });

    it('vervangt wat er stond', async () => {
      await open().save('bijlage-3', bytes(10), 'text/plain');
      await open().save('bijlage-3', bytes(3), 'image/gif');
      expect(await open().read('bijlage-3')).toEqual({ inhoud: bytes(3), type: 'image/gif' });
    });

    it('weet niets van wat er niet is of weg is, en verwijdert ook twee keer', async () => {
      expect(await open().read('bijlage-nooit')).toBeUndefined();
      await open().save('bijlage-4', bytes(3), 'text/plain');
      await open().delete('bijlage-4');
      await open().delete('bijlage-4');
      expect(await open().read('bijlage-4')).toBeUndefined();
    });

    it.each(RAAR)('neemt de naam %j niet aan', async (raar) => {
      await expect(open().save(raar, bytes(1), 'text/plain')).rejects.toThrow('A file has a name of our own making');
      await expect(open().read(raar)).rejects.toThrow();
      await expect(open().delete(raar)).rejects.toThrow();
    });
  });
}
