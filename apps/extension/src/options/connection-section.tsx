import { Button } from '@alongside/ui';
import { type SubmitEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../ask.ts';
import { hostPattern } from '../host-pattern.ts';
import type { Trouble } from '../messages.ts';
import { writeStored } from '../stored-value.ts';
import type { WordKey, Words } from '../words/words.ts';
import { fieldText } from './field-text.ts';
import { normalizeApiUrl } from './normalize-api-url.ts';
import { Outcome, type OutcomeValue } from './outcome.tsx';
import { useStored } from './use-stored.ts';

const usualAddress = 'http://127.0.0.1:8787';

/** Address and key: tried before they are kept. */
export function ConnectionSection({ words }: { readonly words: Words }) {
  const settings = useStored('settings');
  const [outcome, setOutcome] = useState<OutcomeValue>();
  const [isBusy, setBusy] = useState(false);
  if (!settings) return null;
  const saved = settings.value;

  async function save(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const apiUrl = normalizeApiUrl(fieldText(form, 'apiUrl'));
    const apiKey = fieldText(form, 'apiKey') || saved?.apiKey || '';
    if (!apiUrl) return setOutcome({ tone: 'bad', text: words.say('options.badUrl') });
    if (!apiKey) return setOutcome({ tone: 'bad', text: words.say('options.noKey') });
    setBusy(true);
    setOutcome({ tone: 'busy', text: words.say('options.testing') });
    try {
      setOutcome(await test(apiUrl, apiKey));
    } finally {
      setBusy(false);
    }
  }

  async function test(apiUrl: string, apiKey: string): Promise<OutcomeValue> {
    if (!(await browser.permissions.request({ origins: [hostPattern(apiUrl)] })))
      return { tone: 'bad', text: words.say('options.notAllowed') };
    const { session, trouble } = await ask({ type: 'session', apiUrl, apiKey });
    if (!session) return { tone: 'bad', text: words.say(failures[trouble?.code ?? 'server_error'] ?? 'options.serverFault') };
    await writeStored('settings', { apiUrl, apiKey });
    const role = words.say(`options.role.${session.role}`);
    return { tone: 'good', text: words.say('options.connected', { workspace: session.workspaceName, role }) };
  }

  return (
    <section>
      <h2>{words.say('options.connection')}</h2>
      <p className="soft">{words.say('options.connectionWhy')}</p>
      <form onSubmit={(event) => void save(event)} noValidate>
        <label>
          {words.say('options.apiUrl')}
          <input
            key={saved?.apiUrl}
            name="apiUrl"
            type="url"
            defaultValue={saved?.apiUrl ?? usualAddress}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <label>
          {words.say('options.apiKey')}
          <input
            name="apiKey"
            type="password"
            autoComplete="off"
            spellCheck={false}
            placeholder={saved ? words.say('options.keyKept') : 'alg_…'}
          />
        </label>
        <p className="actions">
          <Button look="primary" type="submit" disabled={isBusy}>
            {words.say('options.save')}
          </Button>
          <Outcome value={outcome} />
        </p>
      </form>
    </section>
  );
}

const failures: Partial<Record<Trouble['code'], WordKey>> = {
  signed_out: 'options.badKey',
  forbidden: 'options.badKey',
  unreachable: 'options.noServer',
};
