import { Button, Icon } from '@alongside/ui';
import { useEffect, useState } from 'react';
import type { Words } from '../../words/words.ts';

export interface RetryButtonProps {
  readonly retryAtMs: number | undefined;
  readonly words: Words;
  readonly retry: () => void;
}

/** Tries again, but not before the server wants to be asked; until then it counts down. */
export function RetryButton({ retryAtMs = 0, words, retry }: RetryButtonProps) {
  const [leftMs, setLeftMs] = useState(() => retryAtMs - Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      const left = retryAtMs - Date.now();
      setLeftMs(left);
      if (left <= 0) clearInterval(timer);
    }, 500);
    return () => clearInterval(timer);
  }, [retryAtMs]);
  const seconds = Math.ceil(leftMs / 1_000);
  return (
    <Button disabled={seconds > 0} onClick={retry}>
      <Icon name="refresh" size={13} /> {seconds > 0 ? words.say('state.retryIn', { count: seconds }) : words.say('state.retry')}
    </Button>
  );
}
