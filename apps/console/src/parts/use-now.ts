import { useEffect, useState } from 'react';

const minuteMs = 60_000;

/** The time, to the minute; texts such as `3 minutes ago` follow it. @unit ms since 1970 UTC */
export function useNow(): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), minuteMs);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}
