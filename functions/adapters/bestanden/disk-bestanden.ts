import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bestanden } from '../../ports';
import { checkBestandsnaam } from './bestandsnaam';

const isWeg = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Files in one folder, for on one machine. The type stands in a file beside it. */
export function createDiskBestanden(folder: string): Bestanden {
  const padVan = (naam: string) => join(folder, checkBestandsnaam(naam));
  return {
    async save(naam, inhoud, type) {
      const pad = padVan(naam);
      await mkdir(folder, { recursive: true });
      await writeFile(`${pad}.type`, type);
      // A reader finds all of it or nothing.
      const half = `${pad}.${randomUUID()}.half`;
      await writeFile(half, inhoud);
      await rename(half, pad);
    },
    async read(naam) {
      const pad = padVan(naam);
      try {
        const [inhoud, type] = await Promise.all([readFile(pad), readFile(`${pad}.type`, 'utf8')]);
        return { inhoud: new Uint8Array(inhoud), type };
      } catch (error) {
        if (isWeg(error)) return undefined;
        throw error;
      }
    },
    async delete(naam) {
      const pad = padVan(naam);
      await rm(pad, { force: true });
      await rm(`${pad}.type`, { force: true });
    },
  };
}
