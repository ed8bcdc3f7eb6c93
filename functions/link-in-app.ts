/**
 * An address that opens something in the app; it holds the id and nothing else (BR-34). `appUrl` is where the app is found:
 * a deep link of Teams (`https://teams.microsoft.com/l/entity/<app>/<tab>`) or the page that stands in for it.
 */
export function linkInApp(appUrl: string, { naam, id, pad }: { naam: string; id: string; pad: string }): string {
  const link = new URL(appUrl);
  if (link.pathname.startsWith('/l/entity/'))
    link.searchParams.set('context', JSON.stringify({ subEntityId: `${pad}/${id}` }));
  else link.searchParams.set(naam, id);
  return link.href;
}
