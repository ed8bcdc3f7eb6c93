import { composePubliekHeaders, composeTabHeaders, type Site } from './security-headers';

/** A hash in the name: the content never changes. */
const FOR_EVER = { 'cache-control': 'public, max-age=31536000, immutable' };
const ASK_AGAIN = { 'cache-control': 'no-cache' };

/** `staticwebapp.config.json`: the first route that fits answers, and what fits none is a 404. */
export function composeSiteConfig(site: Site): object {
  const tab = { ...composeTabHeaders(site), ...ASK_AGAIN };
  const publiek = { ...composePubliekHeaders(site), ...ASK_AGAIN };
  return {
    // No `trailingSlash`: with `auto` a host sends aanmelden.html on to an address that shows the tab, and signing in never ends.
    routes: [
      // The host's own signing in works with cookies; nobody uses it here.
      ...['aad', 'github', 'twitter'].map((wie) => ({ route: `/.auth/login/${wie}`, statusCode: 404 })),
      { route: '/', redirect: '/tab/', statusCode: 302 },
      { route: '/index.html', redirect: '/tab/', statusCode: 302 },
      { route: '/tab/assets/*', headers: { ...tab, ...FOR_EVER } },
      { route: '/tab/aanmelden.html', headers: tab },
      // Without the slash too: a host need not see that as the same place, and then gives the headers of nobody.
      { route: '/tab', rewrite: '/tab/index.html', headers: tab },
      { route: '/tab/*', rewrite: '/tab/index.html', headers: tab },
      { route: '/publiek/assets/*', headers: { ...publiek, ...FOR_EVER } },
      { route: '/publiek', rewrite: '/publiek/index.html', headers: publiek },
      { route: '/publiek/*', rewrite: '/publiek/index.html', headers: publiek },
    ],
    responseOverrides: { 404: { rewrite: '/404.html' } },
    globalHeaders: publiek,
  };
}
