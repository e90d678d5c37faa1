import type { ManagedCrmSite } from '@alongside/common';
import { catalogue } from '@alongside/crm-pages';
import { Button } from '@alongside/ui';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../ask.ts';
import { hostPattern } from '../host-pattern.ts';
import type { Managed } from '../managed.ts';
import type { OptionsWordKey, OptionsWords } from '../words/options-words.ts';
import { useStored } from './use-stored.ts';

export interface WorkspaceSitesProps {
  readonly managed: Managed;
  readonly words: OptionsWords;
}

/** Hosts that the organisation or the workspace's admins listed, and those asked for. The browser is asked for each by itself. */
export function WorkspaceSites({ managed, words }: WorkspaceSitesProps) {
  const listed = useStored('workspace-sites');
  useEffect(() => void ask({ type: 'refresh-sites' }), []);
  const own = managed.sites ?? [];
  const rest = (listed?.value?.sites ?? []).filter(({ origin }) => !own.some((site) => site.origin === origin));
  if (own.length + rest.length === 0) return null;
  return (
    <ul className="rows">
      {own.map(({ origin, crm }) => (
        <Row key={origin} origin={origin} crm={crm} note="options.managed" isOpen words={words} />
      ))}
      {rest.map(({ origin, crm, status }) => (
        <Row key={origin} origin={origin} crm={crm} note={notes[status]} isOpen={status === 'approved'} words={words} />
      ))}
    </ul>
  );
}

const notes: Record<ManagedCrmSite['status'], OptionsWordKey> = {
  approved: 'options.approved',
  requested: 'options.requested',
  declined: 'options.declined',
};

interface RowProps {
  readonly origin: string;
  readonly crm: string;
  readonly note: OptionsWordKey;
  readonly isOpen: boolean;
  readonly words: OptionsWords;
}

function Row({ origin, crm, note, isOpen, words }: RowProps) {
  const pattern = hostPattern(origin);
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => void browser.permissions.contains({ origins: [pattern] }).then(setAllowed), [pattern]);
  return (
    <li>
      <span>
        <strong>{origin}</strong>
        <span className="soft small">{catalogue.find(({ id }) => id === crm)?.title ?? crm}</span>
        <span className="soft small">{words.say(note)}</span>
      </span>
      {isOpen && !isAllowed && (
        <Button
          look="primary"
          aria-label={words.say('options.allowNamed', { name: origin })}
          onClick={() => void browser.permissions.request({ origins: [pattern] }).then(setAllowed)}
        >
          {words.say('options.allow')}
        </Button>
      )}
    </li>
  );
}
