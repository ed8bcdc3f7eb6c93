/** The dates of the story of Fenna, each `YYYY-MM-DD`. A test moves the one it is about. */
export type Verhaal = {
  /** The six weeks run from here, to 14 October 2024. */
  start: string;
  stem: string;
  terugkoppeling: string;
  momentopname: string;
  perspectief: string;
  overleg: string;
  instemming: string;
  vastgesteld: string;
  evaluatiedatum: string;
  /** The evaluatiegesprek as planned in step 8, and as held in step 10. */
  gesprek: string;
  gehouden: string;
};

export const FENNA_VERHAAL: Verhaal = {
  start: '2024-09-02',
  stem: '2024-09-11',
  terugkoppeling: '2024-10-02',
  momentopname: '2024-10-01',
  perspectief: '2024-10-08',
  overleg: '2024-10-09',
  instemming: '2024-10-10',
  vastgesteld: '2024-10-11',
  evaluatiedatum: '2025-01-17',
  gesprek: '2025-01-30',
  gehouden: '2025-01-30',
};
