import { describe, expect, it } from 'vitest';
import { sortMailApart, type MailApart } from './mail-apart';

const eenMail = (mailId: string, dag: number, over: Partial<MailApart> = {}): MailApart => ({
  mailId,
  van: { naam: 'Iemand', email: 'iemand@elders.example' },
  onderwerp: 'Vraag',
  tekst: 'Hallo',
  heeftBijlagen: false,
  reden: 'onbekend',
  ontvangenOp: `2025-04-0${dag}T08:00:00.000Z`,
  ...over,
});

describe('sortMailApart', () => {
  it('zet wat nog wacht voorop, en daarbinnen de nieuwste', () => {
    const afgehandeld = { doorId: 'wim', door: 'Wim', op: '2025-04-05T08:00:00.000Z' };
    const mails = [eenMail('oud', 1), eenMail('klaar', 4, { afgehandeld }), eenMail('nieuw', 3)];
    expect(sortMailApart(mails).map(({ mailId }) => mailId)).toEqual(['nieuw', 'oud', 'klaar']);
  });
});
