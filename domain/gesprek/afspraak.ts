/** What leaves for the calendar: nothing of the pupil (BR-34). Times are of the clock in Europe/Amsterdam. */
export type Afspraak = {
  /** What the event is found by. */
  id: string;
  /** The same twice makes one event. */
  transactie: string;
  onderwerp: string;
  tekst: string;
  datum: string;
  van: string;
  tot: string;
  genodigden: readonly { naam: string; email: string }[];
};
