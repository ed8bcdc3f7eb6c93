import { graphFout, type Antwoord } from './antwoord';

const TEGELIJK = 4;
const PER_MINUUT = 30;

export type Begrenzing = ReturnType<typeof createBegrenzing>;

/** The limits of one mailbox: four calls at once and thirty messages a minute. Source: platform.md §3.4. */
export function createBegrenzing(nu: () => Date, isBeginAan = true) {
  let isAan = isBeginAan;
  let bezig = 0;
  let verzonden: number[] = [];
  return {
    zet: (aan: boolean) => void (isAan = aan),
    isAan: () => isAan,
    /** Refuses, or lets the call in until `leave`. */
    enter(): Antwoord | undefined {
      if (isAan && bezig >= TEGELIJK) return teVeel('MailboxConcurrency', 1);
      bezig += 1;
      return undefined;
    },
    leave: () => void (bezig -= 1),
    /** Refuses the thirty-first message within a minute. */
    countSend(): Antwoord | undefined {
      const moment = nu().getTime();
      verzonden = verzonden.filter((eerder) => moment - eerder < 60_000);
      if (isAan && verzonden.length >= PER_MINUUT)
        return teVeel('ApplicationThrottled', Math.ceil((60_000 - (moment - (verzonden[0] ?? moment))) / 1000));
      verzonden.push(moment);
      return undefined;
    },
  };
}

const teVeel = (code: string, naSeconden: number): Antwoord =>
  graphFout(429, code, 'Application is over its limit.', { 'Retry-After': String(naSeconden) });
