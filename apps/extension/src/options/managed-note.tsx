import { Icon } from '@alongside/ui';
import type { WordKey, Words } from '../words/words.ts';

/** Says who decided what cannot be changed here. */
export function ManagedNote({ words, by = 'options.managed' }: { readonly words: Words; readonly by?: WordKey }) {
  return (
    <span className="managed small soft">
      <Icon name="lock" size={12} /> {words.say(by)}
    </span>
  );
}
