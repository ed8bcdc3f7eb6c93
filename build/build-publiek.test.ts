import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { eenMap } from '../test/builders/een-map';
import { buildPubliek } from './build-publiek';

/** Source: design.md §11. */
const MAX_BROTLI = 60_000;
let folder = '';
let built: Awaited<ReturnType<typeof buildPubliek>>;

beforeAll(async () => {
  folder = eenMap('publiek');
  built = await buildPubliek(folder);
});

describe('buildPubliek', () => {
  it('blijft met script en stijl samen onder de grens', () => {
    const { script, style } = built.brotli;
    expect(script).toBeGreaterThan(1000);
    expect(style).toBeGreaterThan(500);
    expect(script + style).toBeLessThan(MAX_BROTLI);
  });

  it('neemt niets mee dat bij het tabblad in Teams hoort', () => {
    const packages = Object.keys(built.metafile.inputs).flatMap(
      (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
    );
    expect([...new Set(packages)]).toEqual(['preact']);
  });

  it('zet script en stijl in bestanden met een kenmerk, en niets in de pagina zelf', async () => {
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    const assets = await readdir(join(folder, 'assets'));
    expect(assets.map((naam) => naam.replace(/[A-Z0-9]{8}/, 'KENMERK')).toSorted()).toEqual([
      'publiek-KENMERK.css',
      'publiek-KENMERK.js',
    ]);
    for (const asset of assets) expect(page).toContain(`"/publiek/assets/${asset}"`);
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)/);
    expect(page).toContain('Deze pagina heeft JavaScript nodig. Aanmelden kan ook bij de helpdesk.');
  });
});
