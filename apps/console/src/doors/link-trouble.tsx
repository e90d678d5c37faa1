import { Link } from 'wouter';
import { ApiError } from '../api/api-error.ts';
import { Failure } from '../parts/failure.tsx';
import { useWords } from '../words/words-context.tsx';

interface Props {
  readonly error?: unknown;
  readonly kind: 'signIn' | 'invite' | 'firstAdmin';
  /** Another try with the same link, which only this page still knows. */
  readonly retry?: () => void;
}

/** What to do about a link that is used up, too old or cut off. */
export function LinkTrouble({ error, kind, retry }: Props) {
  const words = useWords();
  const isGone =
    error === undefined || (error instanceof ApiError && ['link_expired', 'not_found', 'invalid_request'].includes(error.code));
  if (!isGone) return <Failure error={error} {...(retry && { retry })} />;
  return (
    <>
      <p role="alert">{words.say(`${kind}.linkGone`)}</p>
      {kind !== 'firstAdmin' && (
        <p>
          <Link href="/sign-in">{words.say('signIn.title')}</Link>
        </p>
      )}
    </>
  );
}
