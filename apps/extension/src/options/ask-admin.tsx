import { CrmOrigin } from '@alongside/common';
import { Button } from '@alongside/ui';
import { type SubmitEvent, useState } from 'react';
import { ask } from '../ask.ts';
import { SiteOrigin } from '../site-origin.ts';
import type { OptionsWords } from '../words/options-words.ts';
import { fieldText } from './field-text.ts';
import { Outcome, type OutcomeValue } from './outcome.tsx';

export interface AskAdminProps {
  /** The page that the user came from. */
  readonly origin: string;
  readonly words: OptionsWords;
}

/** Asks the workspace's admins for a CRM host that nobody has listed. */
export function AskAdmin({ origin: from, words }: AskAdminProps) {
  const [outcome, setOutcome] = useState<OutcomeValue>();

  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const typed = fieldText(data, 'origin');
    const { data: origin } = SiteOrigin.pipe(CrmOrigin).safeParse((URL.parse(typed) ?? URL.parse(`https://${typed}`))?.origin);
    if (origin === undefined) return setOutcome({ tone: 'bad', text: words.say('options.siteBad') });
    const reason = fieldText(data, 'reason');
    const { trouble } = await ask({ type: 'request-site', request: { origin, crm: 'generic', ...(reason ? { reason } : {}) } });
    setOutcome(
      trouble
        ? { tone: 'bad', text: words.say('options.askFailed') }
        : { tone: 'good', text: words.say('options.asked', { name: origin }) },
    );
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate aria-label={words.say('options.ask')}>
      {from && <p role="status">{words.say('options.unknownSite', { name: from })}</p>}
      <label>
        {words.say('options.origin')}
        <input name="origin" type="url" defaultValue={from} placeholder="https://crm.example.com" autoComplete="off" spellCheck={false} />
      </label>
      <label>
        {words.say('options.reason')}
        <input name="reason" maxLength={500} autoComplete="off" />
      </label>
      <p className="actions">
        <Button type="submit">{words.say('options.ask')}</Button>
        <Outcome value={outcome} />
      </p>
    </form>
  );
}
