import { useWords } from '../words/words-context.tsx';
import { useNow } from './use-now.ts';

/** A moment to the minute. */
export function Moment({ at }: { readonly at: string | undefined }) {
  const words = useWords();
  const nowMs = useNow();
  if (at === undefined) return <span className="soft">{words.say('common.never')}</span>;
  return <time dateTime={at}>{words.moment(Date.parse(at), nowMs)}</time>;
}
