import type { LogTerm } from '@alongside/common';
import type { Words } from '../words/words.ts';

/** The addends of an item's place, each as a bar to the right (raised it) or to the left (lowered it), with its number. */
export function TermBars({ terms: all, words }: { readonly terms: readonly LogTerm[]; readonly words: Words }) {
  // The same for every item: it says nothing about the order.
  const terms = all.filter(({ term }) => term !== 'base');
  const widest = Math.max(0.01, ...terms.map(({ value }) => Math.abs(value)));
  return (
    <>
      <p className="soft small">{words.say('recommended.whyNote')}</p>
      <ul className="terms">
        {terms
          .filter(({ value }) => Math.abs(value) >= 0.005)
          .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
          .map(({ term, value }) => (
            <li key={term}>
              <span>{termName(term, words)}</span>
              <svg viewBox="-50 0 100 8" width="100" height="8" aria-hidden="true">
                <rect
                  className={value < 0 ? 'term-down' : 'term-up'}
                  x={Math.min(0, (value / widest) * 50)}
                  y="1"
                  width={(Math.abs(value) / widest) * 50}
                  height="6"
                  rx="1"
                />
                <line x1="0" y1="0" x2="0" y2="8" />
              </svg>
              <span className="numeric">
                {words.number(value, { signDisplay: 'exceptZero', minimumFractionDigits: 2, maximumFractionDigits: 2 })}
              </span>
            </li>
          ))}
      </ul>
    </>
  );
}

/** Terms come from the server and may be newer than this build: an unknown one is shown by its own name. */
function termName(term: string, words: Words): string {
  return words.sayOr(`term.${term}`, term.replaceAll('_', ' '));
}
