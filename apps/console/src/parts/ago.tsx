import { useWords } from '../words/words-context.tsx';
import { useNow } from './use-now.ts';

/** A moment as one says it, with the exact one behind it. */
export function Ago({ at }: { readonly at: string | undefined }) {
  const words = useWords();
  const nowMs = useNow();
  if (at === undefined) return <span className="soft">{words.say('common.never')}</span>;
  const atMs = Date.parse(at);
  return (
    <time dateTime={at} title={words.moment(atMs, nowMs)}>
      {words.ago(atMs, nowMs)}
    </time>
  );
}
