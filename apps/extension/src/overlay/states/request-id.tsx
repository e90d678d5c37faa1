import { Button, Icon } from '@alongside/ui';
import type { Words } from '../../words/words.ts';

export interface RequestIdProps {
  readonly id: string | undefined;
  readonly words: Words;
  readonly copyText: (text: string) => Promise<boolean>;
}

/** The number by which whoever runs the server finds the fault in its log. */
export function RequestId({ id, words, copyText }: RequestIdProps) {
  if (id === undefined) return null;
  return (
    <p className="request-id small soft">
      {words.say('state.requestId')} <code>{id}</code>
      <Button
        look="quiet"
        iconOnly
        aria-label={words.say('state.copyId')}
        title={words.say('state.copyId')}
        onClick={() => void copyText(id)}
      >
        <Icon name="copy" size={12} />
      </Button>
    </p>
  );
}
