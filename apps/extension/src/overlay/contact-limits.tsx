import type { RecordContext } from '@alongside/common';
import { Banner } from '@alongside/ui';
import type { Words } from '../words/words.ts';

export interface ContactLimitsProps {
  readonly context: RecordContext;
  readonly words: Words;
  readonly nowMs: number;
}

/** What the person does not want, before anything else is read. */
export function ContactLimits({ context, words, nowMs }: ContactLimitsProps) {
  if (context.subject !== 'person') return null;
  const { doNotContact, consents = [] } = context.person;
  const lines = consents.flatMap(({ channel, state, at }) =>
    state === 'objected' || state === 'withdrawn'
      ? [words.say(`limit.${state}`, { channel: words.say(`limit.${channel}`), day: words.day(Date.parse(at), nowMs) })]
      : [],
  );
  if (doNotContact) lines.unshift(words.say('identity.doNotContact'));
  if (lines.length === 0) return null;
  return (
    <div className="notice limits">
      <Banner tone="danger" icon="hand">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Banner>
    </div>
  );
}
