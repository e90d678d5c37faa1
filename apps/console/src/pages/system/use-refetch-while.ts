import { useEffect } from 'react';

/** Asks again every two seconds for as long as something is under way. */
export function useRefetchWhile(isUnderWay: boolean, refetch: () => unknown): void {
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setInterval(refetch, 2_000);
    return () => clearInterval(timer);
  }, [isUnderWay, refetch]);
}
