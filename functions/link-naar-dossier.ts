/**
 * The address that opens a dossier in the app; it holds the id and nothing else (BR-34). `appUrl` is where the app is found:
 * a deep link of Teams (`https://teams.microsoft.com/l/entity/<app>/<tab>`) or the page that stands in for it.
 */
export function linkNaarDossier(appUrl: string, dossierId: string): string {
  const link = new URL(appUrl);
  if (link.pathname.startsWith('/l/entity/'))
    link.searchParams.set('context', JSON.stringify({ subEntityId: `dossiers/${dossierId}` }));
  else link.searchParams.set('dossier', dossierId);
  return link.href;
}
