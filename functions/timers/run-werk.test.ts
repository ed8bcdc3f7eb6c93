import { describe, expect, it } from 'vitest';
import { createRunWerk } from './run-werk';

const NIETS = { verzonden: 0, later: 0 };

function eenLog() {
  const regels: unknown[] = [];
  return { regels, log: (...regel: unknown[]) => void regels.push(regel) };
}

describe('createRunWerk', () => {
  it('telt in het logboek van de server wat er gebeurde, en zwijgt over wat niets te doen had', async () => {
    const { regels, log } = eenLog();
    await createRunWerk({ berichten: async () => ({ ...NIETS, verzonden: 2 }), post: async () => NIETS }, log)();
    expect(regels).toEqual([['info', 'berichten', { ...NIETS, verzonden: 2 }]]);
  });

  it('doet het andere werk ook als er een mislukt, en laat de storing daarna aan de host zien', async () => {
    const { regels, log } = eenLog();
    const gedaan: string[] = [];
    const run = createRunWerk(
      {
        stuk: () => Promise.reject(new TypeError('over Fenna')),
        heel: async () => ({ gedaan: gedaan.push('heel') }),
      },
      log,
    );
    await expect(run()).rejects.toThrow(/^1 van 2 werken niet gelukt$/);
    expect(gedaan).toEqual(['heel']);
    expect(regels).toContainEqual(['error', 'werk-storing', { werk: 'stuk', fout: 'TypeError' }]);
    expect(JSON.stringify(regels)).not.toContain('Fenna');
  });

  it('vangt ook werk dat al bij het begin breekt', async () => {
    const { regels, log } = eenLog();
    const run = createRunWerk(
      {
        stuk: () => {
          throw new RangeError('meteen');
        },
        heel: async () => ({ gedaan: 1 }),
      },
      log,
    );
    await expect(run()).rejects.toThrow('1 van 2');
    expect(regels).toHaveLength(2);
  });

  it('laat werk dat lang duurt het andere niet ophouden', async () => {
    const { log } = eenLog();
    const volgorde: string[] = [];
    let maakAf = () => {};
    const lang = new Promise<void>((resolve) => (maakAf = resolve));
    const klaar = createRunWerk(
      {
        lang: async () => {
          await lang;
          return { plek: volgorde.push('lang') };
        },
        kort: async () => {
          maakAf();
          return { plek: volgorde.push('kort') };
        },
      },
      log,
    )();
    await klaar;
    expect(volgorde).toEqual(['kort', 'lang']);
  });
});
