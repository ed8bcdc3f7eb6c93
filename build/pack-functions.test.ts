import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { eenMap } from '../test/builders/een-map';
import { packFunctions } from './pack-functions';

let folder = '';
let files: readonly string[] = [];
beforeAll(async () => {
  folder = eenMap('pakket');
  files = await packFunctions(folder);
});

describe('packFunctions', () => {
  it('zet klaar wat de host nodig heeft, zonder bronnen, kaarten of pakketten', () => {
    expect(files).toEqual(
      expect.arrayContaining(['host.json', 'package.json', 'licenties.txt', 'dist/functions/index.cjs']),
    );
    expect(files.filter((file) => /\.(map|ts)$|node_modules/.test(file))).toEqual([]);
  });

  it('wijst naar code die er staat, en vraagt niets te installeren', async () => {
    const pakket = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(files).toContain(pakket.main);
    expect(Object.keys(pakket)).toEqual(['name', 'version', 'main', 'type']);
    expect(pakket.type).toBe('commonjs');
    const resolve = createRequire(join(folder, 'package.json')).resolve;
    expect(resolve(`./${String(pakket.main)}`)).toBe(join(folder, 'dist/functions/index.cjs'));
  });
});
