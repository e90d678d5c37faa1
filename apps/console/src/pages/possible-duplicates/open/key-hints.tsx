import type { ReactNode } from 'react';
import { useWords } from '../../../words/words-context.tsx';

/** Which keys do what, for those who have some. */
export function KeyHints() {
  const words = useWords();
  return (
    <dl className="key-hints small soft" aria-label={words.say('duplicates.keys')}>
      <Hint keys={['K', 'J']}>{words.say('duplicates.key.move')}</Hint>
      <Hint keys={['1', '2']}>{words.say('duplicates.key.stays')}</Hint>
      <Hint keys={['U']}>{words.say('duplicates.key.undo')}</Hint>
    </dl>
  );
}

function Hint({ keys, children }: { readonly keys: readonly string[]; readonly children: ReactNode }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
