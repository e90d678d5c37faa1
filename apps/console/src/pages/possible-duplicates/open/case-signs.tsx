import type { CaseSign, IdentityCase } from '@alongside/common';
import { Chip } from '@alongside/ui';
import { useWords } from '../../../words/words-context.tsx';
import { signWords } from './sign-words.ts';

/** Why somebody is asked, and what speaks for one and what for two. */
export function CaseSigns({ identityCase: { noun, reason, ...signs } }: { readonly identityCase: IdentityCase }) {
  const words = useWords();
  const chips = (those: readonly CaseSign[], tone: 'accent' | 'warm') => (
    <dd className="chips">
      {those.map((sign) => (
        <Chip key={sign} tone={tone}>
          {signWords(words, noun, sign)}
        </Chip>
      ))}
    </dd>
  );
  return (
    <>
      <p>{words.sayOr(`duplicates.reason.${reason}`, words.say('duplicates.reason.other'))}</p>
      <dl className="case-signs">
        {signs.for.length > 0 && (
          <div>
            <dt className="soft small">{words.say('duplicates.for')}</dt>
            {chips(signs.for, 'accent')}
          </div>
        )}
        {signs.against.length > 0 && (
          <div>
            <dt className="soft small">{words.say('duplicates.against')}</dt>
            {chips(signs.against, 'warm')}
          </div>
        )}
      </dl>
    </>
  );
}
