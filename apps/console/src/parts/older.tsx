import { Button } from '@alongside/ui';
import type { ReactNode } from 'react';

interface Props {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly children: ReactNode;
}

/** Asks for the next page of a list below what is there of it; nothing where that is all. */
export function Older({ query: { hasNextPage, isFetchingNextPage, fetchNextPage }, children }: Props) {
  if (!hasNextPage) return null;
  return (
    <p className="pages">
      <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
        {children}
      </Button>
    </p>
  );
}
