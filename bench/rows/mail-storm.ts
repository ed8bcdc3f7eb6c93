import { sendInStorm } from '../../test/scenarios/mail-storm';
import type { Row } from '../row';

const AANTAL = 1_000;

export const mailStorm: Row = {
  name: 'mail-storm',
  async measure({ note }) {
    const uitslag = await sendInStorm({ aantal: AANTAL, kans: 0.3, zaad: 20260112 });
    const { eenKeer, dubbel, nooit, onversleuteld, aanroepen, opnieuw } = uitslag;
    note(`${dubbel} dubbel, ${nooit} nooit, ${onversleuteld} onversleuteld; ${aanroepen} aanroepen`);
    note(`${opnieuw} berichten wachtten op een mens`);
    return [
      {
        what: 'Berichten terwijl 30 % van de aanroepen naar Graph mislukt',
        outcome: `${eenKeer} van ${AANTAL} één keer`,
        target: 'alle één keer',
        isMet: eenKeer === AANTAL && onversleuteld === 0,
      },
    ];
  },
};
