import { FluentProvider } from '@fluentui/react-components';
import type { QueryClient } from '@tanstack/react-query';
import { Router } from 'wouter';
import type { Api } from './api/api';
import { ApiProvider } from './api/ApiProvider';
import { Rooms } from './Rooms';
import { AanmeldContext } from './teams/aanmelding-context';
import { FLUENT_THEME } from './teams/fluent-theme';
import type { Teams } from './teams/start-teams';
import { useTeams } from './teams/use-teams';
import { toHref, useGuardedLocation } from './ui/guarded-location';
import { useMedia } from './ui/use-media';

type Props = { teams: Teams; api: Api; client: QueryClient };

export function App({ teams, api, client }: Props) {
  const { host, theme: chosen, probleem } = useTeams(teams);
  const { meldAan, meldAf, account, readGegevens, takeFirstRoute } = teams;
  // Paper is white: light letters of the dark theme would not be seen on it.
  const theme = useMedia('print') ? 'default' : chosen;
  return (
    <FluentProvider
      theme={FLUENT_THEME[theme]}
      // Native selects, date fields and scrollbars follow the theme of Teams, not that of the computer.
      style={{ colorScheme: theme === 'default' ? 'light' : 'dark' }}
    >
      <ApiProvider api={api} client={client}>
        <AanmeldContext value={{ probleem, isBrowser: host === 'standalone', meldAan, meldAf, account, readGegevens }}>
          <Router hook={useGuardedLocation} hrefs={toHref}>
            <Rooms isReady={host !== 'searching'} takeFirstRoute={takeFirstRoute} />
          </Router>
        </AanmeldContext>
      </ApiProvider>
    </FluentProvider>
  );
}
