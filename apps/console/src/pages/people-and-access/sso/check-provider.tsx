import type { OidcProvider } from '@alongside/common';
import { Button, Icon } from '@alongside/ui';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Failure } from '../../../parts/failure.tsx';
import { useWords } from '../../../words/words-context.tsx';

interface Finding {
  readonly ok: boolean;
  readonly [fact: string]: unknown;
}

/** Looks the provider up as a sign-in would, and says what it found. */
export function CheckProvider({ provider: { id, name } }: { readonly provider: OidcProvider }) {
  const words = useWords();
  const check = useAct({ run: () => ask<Finding>('POST', `/v1/oidc-providers/${id}/check`) });
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
            <p className={found.ok ? 'good' : 'bad'}>
              <Icon name={found.ok ? 'check' : 'alert'} /> {words.say(found.ok ? 'sso.found' : 'sso.notFound')}
            </p>
            <dl className="facts small">
              {Object.entries(found)
                .filter(([fact]) => fact !== 'ok')
                .map(([fact, value]) => (
                  <div key={fact}>
                    <dt>{fact}</dt>
                    <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
                  </div>
                ))}
            </dl>
          </>
        )}
      </div>
      <Failure error={check.error} />
    </div>
  );
}
