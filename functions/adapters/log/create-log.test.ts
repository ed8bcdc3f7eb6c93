import { InvocationContext, PreInvocationContext } from '@azure/functions';
import { describe, expect, it } from 'vitest';
import { createLog, rememberInvocation } from './create-log';

describe('createLog', () => {
  it('schrijft één regel JSON', () => {
    const regels: unknown[] = [];
    createLog((level, line) => regels.push([level, line]))('warn', 'bericht-wacht', { poging: 2 });
    expect(regels).toEqual([['warn', '{"code":"bericht-wacht","poging":2}']]);
  });

  it('hangt de regel aan de aanroep die loopt, ook als er twee tegelijk lopen', async () => {
    const regels: string[] = [];
    const log = createLog();
    const start = (naam: string, wacht: number) => {
      const logHandler = (level: string, ...args: unknown[]) => regels.push(`${naam} ${level} ${String(args[0])}`);
      const hook = new PreInvocationContext({
        invocationContext: new InvocationContext({ logHandler }),
        functionCallback: async () => {
          await new Promise((resolve) => setTimeout(resolve, wacht));
          log('info', 'klaar', { wacht });
        },
      });
      rememberInvocation(hook);
      return hook.functionHandler({}, hook.invocationContext);
    };
    await Promise.all([start('traag', 20), start('snel', 1)]);
    expect(regels).toEqual([
      'snel information {"code":"klaar","wacht":1}',
      'traag information {"code":"klaar","wacht":20}',
    ]);
  });
});
