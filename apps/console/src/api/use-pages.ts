import type { Page } from '@alongside/common';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';

const pageLength = '50';

/**
 * A list of the API that grows by a page each time more is asked for. It is kept under its address and what it is narrowed by.
 *
 * @param narrowed which of them, in the words of the API
 */
export function usePages<Answer extends Page<unknown>>(path: string, narrowed: Readonly<Record<string, string>> = {}) {
  return useInfiniteQuery({
    queryKey: [path, narrowed],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({ ...narrowed, limit: pageLength, ...(pageParam !== '' && { cursor: pageParam }) });
      return ask<Answer>('GET', `${path}?${params}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
