import { Skeleton } from '@alongside/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../api/api-error.ts';
import { NoPermission } from '../shell/no-permission.tsx';
import { useWords } from '../words/words-context.tsx';
import { Failure } from './failure.tsx';

interface Props<Data> {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  readonly children: (data: Data) => ReactNode;
}

const lines = [42, 88, 76, 92, 64];

/** The one place that draws what is not there yet, or will not come. What came before stays while it is asked for again. */
export function Loaded<Data>({ query, children }: Props<Data>) {
  const words = useWords();
  const { data, error } = query;
  if (error instanceof ApiError && error.code === 'forbidden') return <NoPermission />;
  const failure = error && <Failure error={error} retry={() => void query.refetch()} />;
  if (data !== undefined) {
    return (
      <>
        {failure}
        {children(data)}
      </>
    );
  }
  if (failure) return failure;
  return (
    <div className="loading">
      <span className="visually-hidden" role="status">
        {words.say('common.loading')}
      </span>
      <Skeleton widths={lines} />
    </div>
  );
}
