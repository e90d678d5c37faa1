import { Button } from '@alongside/ui';
import { type SubmitEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../ask.ts';
import { hostPattern } from '../host-pattern.ts';
import type { Trouble } from '../messages.ts';
import { writeStored } from '../stored-value.ts';
import type { OptionsWordKey, OptionsWords } from '../words/options-words.ts';
import { fieldText } from './field-text.ts';
import { normalizeApiUrl } from './normalize-api-url.ts';
import { Outcome, type OutcomeValue } from './outcome.tsx';

export interface KeyFormProps {
  readonly address: string;
  readonly savedKey: string | undefined;
  readonly words: OptionsWords;
}

/** A key, tried before it is kept. */
export function KeyForm({ address, savedKey, words }: KeyFormProps) {
  const [outcome, setOutcome] = useState<OutcomeValue>();
  const [isBusy, setBusy] = useState(false);

  async function save(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const apiUrl = normalizeApiUrl(address);
    const apiKey = fieldText(new FormData(event.currentTarget), 'apiKey') || savedKey || '';
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
    await writeStored('settings', { apiUrl, auth: { kind: 'key', apiKey } });
    const role = words.say(`options.role.${session.role}`);
    return { tone: 'good', text: words.say('options.connected', { workspace: session.workspaceName, role }) };
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <label>
        {words.say('options.apiKey')}
        <input
          name="apiKey"
          type="password"
          autoComplete="off"
          spellCheck={false}
          placeholder={savedKey === undefined ? 'alg_…' : words.say('options.keyKept')}
        />
      </label>
      <p className="actions">
        <Button type="submit" disabled={isBusy}>
          {words.say('options.save')}
        </Button>
        <Outcome value={outcome} />
      </p>
    </form>
  );
}

const failures: Partial<Record<Trouble['code'], OptionsWordKey>> = {
  signed_out: 'options.badKey',
  forbidden: 'options.badKey',
  unreachable: 'options.noServer',
};
