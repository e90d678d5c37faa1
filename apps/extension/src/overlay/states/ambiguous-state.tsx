import { Icon } from '@alongside/ui';
import type { Words } from '../../words/words.ts';
import type { View } from '../view.ts';

export interface AmbiguousStateProps {
  readonly view: Extract<View, { phase: 'ambiguous' }>;
  readonly words: Words;
  readonly choose: (candidateId: string) => void;
}

/** Several fit. None of them is shown before the rep has said which: a wrong history is worse than none. */
export function AmbiguousState({ view, words, choose }: AmbiguousStateProps) {
  const arePeople = view.candidates.every(({ id }) => id.startsWith('per_'));
  return (
    <div className="state">
      <Icon name="people" size={20} />
      <div role="status">
        <h1>{words.say(arePeople ? 'state.ambiguous' : 'state.ambiguousAccounts')}</h1>
      </div>
      <p className="soft">{words.say('state.ambiguousChoose')}</p>
      <ul className="candidates">
        {view.candidates.map(({ id, name, title, accountName, touchCount }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              <strong>{name}</strong>
              <span className="soft small">
                {[title, accountName, arePeople && words.say('coverage.touches', { count: touchCount })].filter(Boolean).join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="soft">{words.say('state.ambiguousWhy')}</p>
    </div>
  );
}
