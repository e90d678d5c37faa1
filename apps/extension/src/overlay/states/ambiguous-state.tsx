import { Icon } from '@alongside/ui';
import type { Words } from '../../words/words.ts';
import type { View } from '../view.ts';

/** Several fit. None of them is shown: a wrong history is worse than none. */
export function AmbiguousState({ view, words }: { readonly view: Extract<View, { phase: 'ambiguous' }>; readonly words: Words }) {
  return (
    <div className="state" role="status">
      <Icon name="people" size={20} />
      <h1>{words.say('state.ambiguous')}</h1>
      <ul className="candidates">
        {view.candidates.map(({ id, name, title, accountName, touchCount }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="soft small">
              {[title, accountName, words.say('coverage.touches', { count: touchCount })].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="soft">{words.say('state.ambiguousWhy')}</p>
    </div>
  );
}
