import type { IdentityCasePage } from '@alongside/common';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { usePages } from '../../../api/use-pages.ts';
import { withoutCase } from './without-case.ts';

const path = '/v1/identity-cases';

/** The pairs that wait for somebody, page by page, and a way to take one away that is decided: the next one is there without waiting. */
export function useOpenCases(noun: string) {
  const client = useQueryClient();
  const narrowed: Record<string, string> = noun === '' ? {} : { noun };
  const query = usePages<IdentityCasePage>(path, narrowed);
  const remove = (id: string) => {
    client.setQueryData<InfiniteData<IdentityCasePage>>(
      [path, narrowed],
      (held) => held && { ...held, pages: withoutCase(held.pages, id) },
    );
  };
  return { query, remove };
}
