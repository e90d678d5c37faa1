import type { IdentityCasePage } from '@alongside/common';
import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../api/ask.ts';
import { withoutCase } from './without-case.ts';

const path = '/v1/identity-cases';
const pageLength = 50;

/** The pairs that wait for somebody, page by page, and a way to take one away that is decided: the next one is there without waiting. */
export function useOpenCases(noun: string) {
  const client = useQueryClient();
  const queryKey = [path, noun];
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({
        limit: String(pageLength),
        ...(noun !== '' && { noun }),
        ...(pageParam !== '' && { cursor: pageParam }),
      });
      return ask<IdentityCasePage>('GET', `${path}?${params}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const remove = (id: string) => {
    client.setQueryData<InfiniteData<IdentityCasePage>>(queryKey, (held) => held && { ...held, pages: withoutCase(held.pages, id) });
  };
  return { query, remove };
}
