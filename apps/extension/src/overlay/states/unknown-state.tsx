import { Icon } from '@alongside/ui';
import type { Words } from '../../words/words.ts';
import type { View } from '../view.ts';

/** Nobody here by that record: what was looked for, so that one can tell a gap from a mistake. */
export function UnknownState({ view, words }: { readonly view: Extract<View, { phase: 'unknown' }>; readonly words: Words }) {
  const looked = words.list(view.searched.map((how) => words.say(`state.searched.${how}`)));
  return (
    <div className="state" role="status">
      <Icon name="search" size={20} />
      <h1>{view.email ? words.say('state.unknownEmail', { email: view.email }) : words.say('state.unknown')}</h1>
      {view.searched.length > 0 && <p className="soft">{words.say('state.searched', { how: looked })}</p>}
    </div>
  );
}
