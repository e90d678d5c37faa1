import type { Page } from '@alongside/common';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../../../api/ask.ts';

const pageLength = 50;

/** A list that grows by a page each time somebody asks for older ones. @param path with a query or without */
export function usePages<Item>(path: string) {
  return useInfiniteQuery({
    queryKey: [path],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({ limit: String(pageLength), ...(pageParam !== '' && { cursor: pageParam }) });
      return ask<Page<Item>>('GET', `${path}${path.includes('?') ? '&' : '?'}${params}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
