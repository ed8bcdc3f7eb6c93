import { signUpInStorm } from '../../test/scenarios/aanmeld-storm';
import type { Row } from '../row';

const AANTAL = 1_000;
const PLEKKEN = 30;

export const aanmeldStorm: Row = {
  name: 'aanmeld-storm',
  async measure({ note }) {
    const { bevestigd, wachtend, nummersKloppen, dubbel, kwijt, seconden } = await signUpInStorm({
      aantal: AANTAL,
      plekken: PLEKKEN,
    });
    note(`${wachtend} op de wachtlijst, ${dubbel} dubbel, ${kwijt} kwijt, in ${seconden.toFixed(1)} s`);
    const staatOpVolgorde = nummersKloppen && wachtend === AANTAL - PLEKKEN;
    return [
      {
        what: `${AANTAL} aanmeldingen tegelijk voor ${PLEKKEN} plekken`,
        outcome: `${bevestigd} plekken, ${staatOpVolgorde ? 'de rest wacht op volgorde' : 'de volgorde klopt niet'}`,
        target: `precies ${PLEKKEN}, de rest wacht op volgorde, niemand kwijt`,
        isMet: bevestigd === PLEKKEN && staatOpVolgorde && dubbel === 0 && kwijt === 0,
      },
    ];
  },
};
