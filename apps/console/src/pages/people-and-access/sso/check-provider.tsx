import type { OidcProvider, OidcProviderCheck } from '@alongside/common';
import { Button, Icon } from '@alongside/ui';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Failure } from '../../../parts/failure.tsx';
import { useWords } from '../../../words/words-context.tsx';

/** Looks the provider up as a sign-in would, and says what it found. */
export function CheckProvider({ provider: { id, name } }: { readonly provider: OidcProvider }) {
  const words = useWords();
  const check = useAct({ run: () => ask<OidcProviderCheck>('POST', `/v1/oidc-providers/${id}/check`) });
  const found = check.data;
  return (
    <div className="check-provider">
      <Button onClick={() => check.mutate()} disabled={check.isPending} aria-label={words.say('sso.checkNamed', { name })}>
        <Icon name="refresh" />
        {words.say(check.isPending ? 'sso.checking' : 'sso.check')}
      </Button>
      <div role="status">
        {found && (
          <>
            <p className={found.isUsable ? 'good' : 'bad'}>
              <Icon name={found.isUsable ? 'check' : 'alert'} /> {words.say(found.isUsable ? 'sso.found' : 'sso.notFound')}
            </p>
            {found.problems.length > 0 && (
              <ul className="bullets">
                {found.problems.map((problem) => (
                  <li key={problem}>{words.say(`sso.problem.${problem}`)}</li>
                ))}
              </ul>
            )}
            <dl className="facts small">
              <Fact title={words.say('sso.issuer')} value={found.issuer} />
              <Fact title={words.say('sso.endpoint')} value={found.authorizationEndpoint} />
              <Fact title={words.say('sso.algorithms')} value={found.algorithms.join(', ')} />
              <Fact title={words.say('sso.redirect')} value={found.redirectUri} />
            </dl>
          </>
        )}
      </div>
      <Failure error={check.error} />
    </div>
  );
}

function Fact({ title, value }: { readonly title: string; readonly value: string | undefined }) {
  if (!value) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </div>
  );
}
