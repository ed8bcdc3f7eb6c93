import { killWriter } from '../../test/contracts/kill/kill-writer';
import type { Row } from '../row';

const KEREN = 100;

export const kill: Row = {
  name: 'kill',
  async measure({ folder, note }) {
    const { rounds, acknowledged, lost, torn, integrity } = await killWriter(folder, KEREN);
    note(`${acknowledged} bevestigde bewaringen; ${torn.length} half bewaard; controle van het bestand: ${integrity}`);
    return [
      {
        what: `Het schrijvende proces ${rounds} keer afgebroken (kill -9)`,
        outcome: `${lost.length} verloren`,
        target: '0 verloren',
        isMet: rounds === KEREN && lost.length + torn.length === 0 && integrity === 'ok',
      },
    ];
  },
};
