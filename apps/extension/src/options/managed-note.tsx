import { Icon } from '@alongside/ui';
import type { OptionsWordKey, OptionsWords } from '../words/options-words.ts';

/** Says who decided what cannot be changed here. */
export function ManagedNote({ words, by = 'options.managed' }: { readonly words: OptionsWords; readonly by?: OptionsWordKey }) {
  return (
    <span className="managed small soft">
      <Icon name="lock" size={12} /> {words.say(by)}
    </span>
  );
}
