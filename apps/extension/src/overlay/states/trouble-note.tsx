import { Banner } from '@alongside/ui';
import type { Trouble } from '../../messages.ts';
import type { WordKey, Words } from '../../words/words.ts';
import { RequestId } from './request-id.tsx';
import { RetryButton } from './retry-button.tsx';

export interface TroubleNoteProps {
  readonly trouble: Trouble;
  readonly words: Words;
  readonly retry: () => void;
  readonly copyText: (text: string) => Promise<boolean>;
}

/** Above what was last known: why it could not be asked whether it is still so. */
export function TroubleNote({ trouble, words, retry, copyText }: TroubleNoteProps) {
  return (
    <Banner tone="warm" icon="plug">
      <div role="status" className="trouble-note">
        <p>{words.say(sentences[trouble.code] ?? 'state.serverErrorShown')}</p>
        <RetryButton retryAtMs={trouble.retryAtMs} words={words} retry={retry} />
        <RequestId id={trouble.requestId} words={words} copyText={copyText} />
      </div>
    </Banner>
  );
}

const sentences: Partial<Record<Trouble['code'], WordKey>> = { unreachable: 'state.unreachableShown', rate_limited: 'state.rateLimited' };
