import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeStored } from '../stored-value.ts';
import { mayUseHints } from './may-use-hints.ts';

const generic = (instance: string) => ({ crm: 'generic', instance, kind: 'open', recordId: 'party/7' }) as const;
const hubspot = { crm: 'hubspot', instance: '123', kind: 'contact', recordId: '7' } as const;

beforeEach(() => fakeBrowser.reset());

test('nothing of a page may be sent until somebody allows it', async () => {
  expect([await mayUseHints(generic('crm.acme.example')), await mayUseHints(hubspot)]).toEqual([false, false]);
});

test('one host’s permission is no other host’s', async () => {
  await writeStored('sites', [
    { origin: 'https://crm.acme.example:8443', crm: 'generic', hints: true },
    { origin: 'https://quiet.acme.example', crm: 'generic', hints: false },
  ]);
  const answers = ['crm.acme.example:8443', 'crm.acme.example', 'quiet.acme.example'].map((host) => mayUseHints(generic(host)));
  expect(await Promise.all(answers)).toEqual([true, false, false]);
});

test('a CRM known out of the box is switched on by its id', async () => {
  await writeStored('hintsFor', ['hubspot']);
  expect([await mayUseHints(hubspot), await mayUseHints({ ...hubspot, crm: 'salesforce' })]).toEqual([true, false]);
});
