import type { Log } from '../ports';

type Werk = () => Promise<Readonly<Record<string, number>>>;
export type RunWerk = () => Promise<void>;

/**
 * Does what is due, each by itself: one that breaks or takes long stops no other. Its name is the code of its line in the log, which is
 * left out when there was nothing to do. A fault is thrown at the end, so that the host counts the run as failed.
 */
export const createRunWerk =
  (werk: Readonly<Record<string, Werk>>, log: Log): RunWerk =>
  async () => {
    const doe = async ([naam, run]: [string, Werk]): Promise<boolean> => {
      try {
        const telling = await run();
        if (Object.values(telling).some((aantal) => aantal > 0)) log('info', naam, telling);
        return true;
      } catch (error) {
        log('error', 'werk-storing', { werk: naam, fout: error instanceof Error ? error.name : 'onbekend' });
        return false;
      }
    };
    const gelukt = await Promise.all(Object.entries(werk).map(doe));
    const mislukt = gelukt.filter((isGelukt) => !isGelukt).length;
    if (mislukt > 0) throw new Error(`${mislukt} van ${gelukt.length} werken niet gelukt`);
  };
