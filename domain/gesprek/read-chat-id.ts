const THREAD = /\/l\/meetup-join\/([^/?]+)\//;
const CHAT_ID = /^19:[\w.@-]{1,200}$/;

export const isChatId = (tekst: string): boolean => CHAT_ID.test(tekst);

/**
 * The chat of a meeting, from the link that joins it: `…/l/meetup-join/19%3ameeting_…%40thread.v2/0?…`. `undefined` for the short
 * links (`…/meet/<number>`), which do not tell. Characters are decoded by hand: this room knows no URL.
 */
export function readChatId(joinUrl: string | undefined): string | undefined {
  const [, deel] = THREAD.exec(joinUrl ?? '') ?? [];
  const chatId = deel?.replace(/%3a/gi, ':').replace(/%40/g, '@');
  return chatId !== undefined && isChatId(chatId) ? chatId : undefined;
}
