import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../ask.ts';
import type { OptionsWords } from '../words/options-words.ts';
import { useStored } from './use-stored.ts';

/** Feedback that has not arrived yet, and what the server would not take. */
export function QueueSection({ words }: { readonly words: OptionsWords }) {
  const queue = useStored('queue');
  const rejected = useStored('rejected');
  const [nowMs] = useState(() => Date.now());
  if (!queue || !rejected) return null;
  const waiting = queue.value.length;
  return (
    <section>
      <h2>{words.say('options.queue')}</h2>
      <p className="actions" role="status">
        {waiting === 0 ? words.say('options.queueEmpty') : words.say('options.queueWaiting', { count: waiting })}
        {waiting > 0 && <Button onClick={() => void ask({ type: 'flush-now' })}>{words.say('options.sendNow')}</Button>}
      </p>
      {rejected.value.length > 0 && (
        <details>
          <summary>{words.say('options.rejected', { count: rejected.value.length })}</summary>
          <ul className="rows">
            {rejected.value.map(({ event, note, reason, atMs }) => (
              <li key={event?.id ?? note?.id}>
                <span>{words.say(`feedback.${event?.kind ?? 'note'}`)}</span>
                <span className="soft">{reason === 'other_address' ? words.say('options.otherAddress') : reason}</span>
                <time className="soft numeric">{words.moment(atMs, nowMs)}</time>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
