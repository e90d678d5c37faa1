import { Banner, Button } from '@alongside/ui';
import { ApiError } from '../api/api-error.ts';
import { useWords } from '../words/words-context.tsx';

interface Props {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** What went wrong, in words, with what to tell whoever runs the server, and another try where that can help. */
export function Failure({ error, retry }: Props) {
  const words = useWords();
  if (!error) return null;
  const known = error instanceof ApiError ? error : undefined;
  const code = known?.code ?? 'internal';
  return (
    <div role="alert">
      <Banner tone="danger" icon="alert">
        <p>{words.sayOr(`problem.${code}`, words.say('problem.internal'))}</p>
        {known && known.errors.length > 0 ? (
          <ul>
            {known.errors.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        ) : (
          known && explains(known) && <p className="small">{known.message}</p>
        )}
        {known?.requestId !== undefined && (
          <p className="small">
            {words.say('problem.requestId')} <code>{known.requestId}</code>
          </p>
        )}
        {retry && (
          <p className="failure-retry">
            <Button onClick={retry}>{words.say('common.retry')}</Button>
          </p>
        )}
      </Banner>
    </div>
  );
}

/** Codes whose sentence in the answer says more than the code does. */
const explains = ({ code, message }: ApiError): boolean =>
  message !== '' && ['conflict', 'forbidden', 'invalid_request', 'suppressed'].includes(code);
