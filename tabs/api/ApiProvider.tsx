import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import type { Api } from './api';
import { ZONDER_TOKEN } from './request';
import { Storing } from './storing';

const ApiContext = createContext<Api | undefined>(undefined);

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('ApiProvider is missing');
  return api;
}

/** Refusals are data; only a `Storing` is worth another try. Everything stays in memory: nothing of a pupil on the device. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // The browser's own idea of online is often wrong; the request says it better.
        networkMode: 'always',
        staleTime: 30_000,
        gcTime: 5 * 60_000,
        retry: (count, fout) => fout instanceof Storing && fout.kenmerk !== ZONDER_TOKEN && count < 2,
        retryDelay: (count) => 1000 * 2 ** count,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

type Props = { api: Api; client: QueryClient; children: ReactNode };

export const ApiProvider = ({ api, client, children }: Props) => (
  <QueryClientProvider client={client}>
    <ApiContext value={api}>{children}</ApiContext>
  </QueryClientProvider>
);
