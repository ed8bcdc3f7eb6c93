import { join } from 'node:path';
import { buildTabs } from '../../build/build-tabs';
import { atMost, type Row } from '../row';

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

export const eersteScherm: Row = {
  name: 'eerste-scherm',
  async measure({ folder, note }) {
    const ours = await buildTabs(join(folder, 'tabs'));
    const bare = await buildTabs(join(folder, 'bare'), 'bench/apps/bare-page.tsx');
    note(`${kB(ours.firstView.gzip)} tegen ${kB(bare.firstView.gzip)} gzip`);
    return [
      atMost(2, {
        what: 'Script voor het eerste scherm, gzip',
        baseline: 'een kale pagina: React, Fluent, een titel en teams-js',
        ratio: ours.firstView.gzip / bare.firstView.gzip,
      }),
    ];
  },
};
