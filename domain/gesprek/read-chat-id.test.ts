import { describe, expect, it } from 'vitest';
import { isChatId, readChatId } from './read-chat-id';

describe('readChatId', () => {
  it('leest de chat uit de link waarmee je deelneemt', () => {
    const link =
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NzA1_-x%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d';
    expect(readChatId(link)).toBe('19:meeting_NzA1_-x@thread.v2');
  });

  it.each([
    undefined,
    '',
    'https://teams.microsoft.com/meet/31234?p=abc',
    'https://teams.microsoft.com/l/meetup-join/x/0',
    'https://teams.microsoft.com/l/meetup-join/19%3a%3Cscript%3E/0',
  ])('weet het niet bij %j', (link) => expect(readChatId(link)).toBeUndefined());
});

describe('isChatId', () => {
  it.each([
    ['19:meeting_1@thread.v2', true],
    ['19:', false],
    ['meeting_1@thread.v2', false],
    ['19:meeting 1@thread.v2', false],
  ])('%s is %s', (tekst, is) => expect(isChatId(tekst)).toBe(is));
});
