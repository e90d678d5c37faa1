import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

const retriesAtMost = 2;

/** @param signedOut called when the server no longer knows who asks */
export function makeQueryClient(signedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof ApiError && error.code === 'unauthenticated') signedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // Offline is told by the request that fails, with a way to try again, not by waiting for ever.
        networkMode: 'always',
        retry: (failures, error) => failures < retriesAtMost && isPassing(error),
        retryDelay: (failures, error) => (error instanceof ApiError ? error.retryAfterMs : undefined) ?? 400 * 2 ** failures,
      },
      mutations: { networkMode: 'always' },
    },
  });
}

const isPassing = (error: unknown): boolean =>
  error instanceof ApiError && ['unreachable', 'unavailable', 'rate_limited'].includes(error.code);
