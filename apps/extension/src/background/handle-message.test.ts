import type { RecordRef } from '@alongside/common';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { personContext } from '../overlay/fixtures/person-context.ts';
import { readStored, writeStored } from '../stored-value.ts';
import { contextCache } from './context-cache.ts';
import { content, desk, frame, introduced, json, options, other, record, setUpWithKey, unknownRecord } from './fixtures/desk.ts';
import { type Desk, handleMessage } from './handle-message.ts';
import { mayUseHints } from './may-use-hints.ts';
import { recordContexts } from './record-contexts.ts';
import { credentials } from './sign-in/credentials.ts';

beforeEach(setUpWithKey);

describe('who may ask what', () => {
  test.each([
    ['a content script asks for a context', { type: 'context', record }, content],
    ['a content script gives feedback', { type: 'feedback', events: [], holdMs: 0 }, content],
    ['a content script tests a key', { type: 'session', apiUrl: 'http://x', apiKey: 'k' }, content],
    ['a frame asks for a nonce', { type: 'nonce' }, frame],
    ['an options page asks for a context', { type: 'context', record }, options],
    ['another extension asks for a nonce', { type: 'nonce' }, { ...content, id: 'other' }],
    ['a known type with a wrong body', { type: 'vouch', nonce: 5 }, frame],
    ['a text', 'context', frame],
  ])('%s: no answer, no request', async (_name, message, sender) => {
    const { own, requests } = await introduced(desk());
    expect([await handleMessage(own, message, sender), requests]).toEqual([undefined, []]);
  });

  test('a frame nobody vouched for gets nothing', async () => {
    const { own, requests } = desk();
    expect(await handleMessage(own, { type: 'context', record }, frame)).toBeUndefined();
    expect(requests).toEqual([]);
  });

  test('a frame gets the record in its tab’s address and no other', async () => {
    const { own, requests } = await introduced(desk());
    expect(await handleMessage(own, { type: 'context', record: other }, frame)).toEqual({
      status: 'trouble',
      trouble: { code: 'refused' },
    });
    expect(await handleMessage(own, { type: 'peek', record: other }, frame)).toEqual({});
    expect(requests).toEqual([]);
  });

  test('the address that the browser gave with a message is enough', async () => {
    const { own } = await introduced(desk());
    const address = 'https://app.hubspot.com/contacts/42/record/0-1/777';
    const there = { crm: 'hubspot', instance: '42', kind: 'contact' as const, recordId: '777' };
    const answer = await handleMessage(own, { type: 'context', record: there }, { ...frame, tab: { id: 7, url: address } });
    expect(answer).not.toMatchObject({ trouble: { code: 'refused' } });
  });

  test('a content script hears of the sites of its own origin, and never of a key', async () => {
    const site = { origin: 'https://acme.example', crm: 'generic', hints: true };
    await writeStored('sites', [site, { origin: 'https://secret.example', crm: 'generic', hints: true }]);
    const { own } = desk();
    const answers = [await handleMessage(own, { type: 'start' }, content), await handleMessage(own, { type: 'nonce' }, content)];
    expect(answers).toEqual([{ sites: [site] }, { nonce: 'nonce' }]);
  });

  test('no answer to a frame carries the key', async () => {
    const { own } = await introduced(desk());
    const answers = [
      await handleMessage(own, { type: 'context', record }, frame),
      await handleMessage(own, { type: 'peek', record }, frame),
    ];
    expect(JSON.stringify(answers)).not.toContain('alg_secret');
  });

  test('a tab that asks in a loop is told to wait', async () => {
    const { own } = await introduced(desk());
    for (let count = 0; count < 20; count += 1) await handleMessage(own, { type: 'context', record }, frame);
    expect(await handleMessage(own, { type: 'context', record }, frame)).toEqual({
      status: 'trouble',
      trouble: { code: 'rate_limited', retryAtMs: 1_500 },
    });
  });
});

describe('context', () => {
  test('is asked for with the key, at the record’s address', async () => {
    const { own, requests, badges } = await introduced(desk());
    expect(await handleMessage(own, { type: 'context', record }, frame)).toEqual({
      status: 'known',
      context: personContext,
      confirmedAtMs: 1_000,
      judgements: {},
    });
    expect(requests.map(({ url, headers }) => [url, headers.get('Authorization')])).toEqual([
      ['http://127.0.0.1:8787/v1/records/demo/demo/contact/0031x00000A1b2CAAX/context', 'Bearer alg_secret'],
    ]);
    expect(badges).toEqual(['known']);
  });

  test('is asked for again only whether it changed, and then dated anew', async () => {
    let isFirst = true;
    const made = await introduced(
      desk(() => {
        const response = isFirst ? json(personContext, 200, { ETag: '"1"' }) : new Response(undefined, { status: 304 });
        isFirst = false;
        return response;
      }),
    );
    await handleMessage(made.own, { type: 'context', record }, frame);
    made.pass(60_000);
    expect(await handleMessage(made.own, { type: 'peek', record }, frame)).toMatchObject({ held: { confirmedAtMs: 1_000 } });
    expect(await handleMessage(made.own, { type: 'context', record }, frame)).toMatchObject({ status: 'known', confirmedAtMs: 61_000 });
    expect(made.requests.map(({ headers }) => headers.get('If-None-Match'))).toEqual([null, '"1"']);
  });

  test('a newer question of the tab ends the older one', async () => {
    let release = () => {};
    const waits = new Promise<void>((resolve) => {
      release = resolve;
    });
    const shown = { record };
    const made = await introduced(desk(undefined, shown));
    const slow: Desk = {
      ...made.own,
      contexts: recordContexts(
        {
          ...made.own.world,
          fetch: async () => {
            await waits;
            return json(personContext);
          },
        },
        contextCache(() => 1),
        mayUseHints,
        made.own.choices,
        credentials(made.own.world, async () => {}),
      ),
    };
    const first = handleMessage(slow, { type: 'context', record }, frame);
    const second = handleMessage(slow, { type: 'context', record }, frame);
    release();
    expect([(await first) as unknown, await second]).toMatchObject([{ status: 'outdated' }, { status: 'known' }]);
  });

  test.each([
    [401, {}, { code: 'signed_out', requestId: 'r9' }],
    [403, {}, { code: 'forbidden', requestId: 'r9' }],
    [429, { 'Retry-After': '30' }, { code: 'rate_limited', requestId: 'r9', retryAtMs: 31_000 }],
    [500, {}, { code: 'server_error', requestId: 'r9' }],
  ])('status %i is told as what it means', async (status, headers, trouble) => {
    const problem = { type: 'x', title: 'x', status, code: 'internal', detail: 'x', requestId: 'r9' };
    const { own } = await introduced(desk(() => json(problem, status, headers)));
    expect(await handleMessage(own, { type: 'context', record }, frame)).toEqual({ status: 'trouble', trouble });
  });

  test.each([401, 403])('what was read before status %i is not held any more', async (status) => {
    let isFirst = true;
    const { own } = await introduced(
      desk(() => {
        const response = isFirst ? json(personContext, 200, { ETag: '"1"' }) : json({}, status);
        isFirst = false;
        return response;
      }),
    );
    await handleMessage(own, { type: 'context', record }, frame);
    await handleMessage(own, { type: 'context', record }, frame);
    expect(await handleMessage(own, { type: 'peek', record }, frame)).toEqual({});
  });

  test('a server that cannot be reached, and a body that is not ours, are told apart', async () => {
    const away = await introduced(
      desk(() => {
        throw new TypeError('Failed to fetch');
      }),
    );
    expect(await handleMessage(away.own, { type: 'context', record }, frame)).toEqual({
      status: 'trouble',
      trouble: { code: 'unreachable' },
    });
    const strange = await introduced(desk(() => new Response('<html>a proxy</html>')));
    expect(await handleMessage(strange.own, { type: 'context', record }, frame)).toEqual({
      status: 'trouble',
      trouble: { code: 'server_error' },
    });
  });

  test('without a key nothing is requested', async () => {
    await fakeBrowser.storage.local.remove('settings');
    const { own, requests } = await introduced(desk());
    expect(await handleMessage(own, { type: 'context', record }, frame)).toEqual({ status: 'trouble', trouble: { code: 'not_set_up' } });
    expect(requests).toEqual([]);
  });
});

describe('hints', () => {
  const hints = { email: 'jane@acme.example' };

  test('are not wanted, nor taken, where nobody switched them on', async () => {
    const { own, requests } = await introduced(desk(unknownRecord));
    expect(await handleMessage(own, { type: 'context', record }, frame)).toEqual({ status: 'unknown', searched: ['crm_link'] });
    expect(await handleMessage(own, { type: 'resolve', record, hints }, frame)).toEqual({ status: 'unknown', searched: ['crm_link'] });
    expect(await handleMessage(own, { type: 'read-page' }, content)).toEqual({ done: false });
    expect(requests.some(({ body }) => body.includes('jane'))).toBe(false);
  });

  test('are wanted for an unknown record where they are on, and travel in the body alone', async () => {
    await writeStored('hintsFor', ['demo']);
    const { own, requests } = await introduced(
      desk((url) => (url.endsWith('/resolve') ? json({ status: 'known', context: personContext }) : unknownRecord())),
    );
    expect(await handleMessage(own, { type: 'context', record }, frame)).toEqual({ status: 'hints_wanted' });
    expect(await handleMessage(own, { type: 'resolve', record, hints }, frame)).toMatchObject({ status: 'known' });
    expect(requests.map(({ url, body }) => [url.includes('jane'), body.includes('jane')])).toEqual([
      [false, false],
      [false, true],
    ]);
  });

  test('a choice between several goes along with the hints until it is taken back', async () => {
    await writeStored('hintsFor', ['demo']);
    const known = { status: 'known', context: personContext, chosen: true };
    const { own, requests } = await introduced(desk((url) => (url.endsWith('/resolve') ? json(known) : unknownRecord())));
    const sent = async () => {
      const answer = await handleMessage(own, { type: 'resolve', record, hints }, frame);
      expect(answer).toMatchObject({ status: 'known', chosen: true });
      return (JSON.parse(requests.at(-1)?.body ?? '') as { chosenId?: string }).chosenId;
    };
    await handleMessage(own, { type: 'choose', record, candidateId: 'per_2' }, frame);
    expect(await sent()).toBe('per_2');
    expect(await handleMessage(own, { type: 'choose', record: other, candidateId: 'per_3' }, frame)).toEqual({ done: false });
    await handleMessage(own, { type: 'choose', record }, frame);
    expect(await sent()).toBeUndefined();
    expect(await readStored('choices')).toEqual({});
  });

  test('a record that its address does not name goes to the server with its hints at once', async () => {
    const open: RecordRef = { crm: 'generic', instance: 'crm.acme.example', kind: 'open', recordId: 'party.party/7' };
    await writeStored('sites', [{ origin: 'https://crm.acme.example', crm: 'generic', hints: true }]);
    const { own, requests } = await introduced(desk(unknownRecord, { record: open }));
    expect(await handleMessage(own, { type: 'context', record: open }, frame)).toEqual({ status: 'hints_wanted' });
    expect(requests).toEqual([]);
  });
});

describe('feedback', () => {
  const event = {
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'not_useful',
    contentId: 'cnt_roi',
    record,
    occurredAt: '2026-11-20T09:41:00.000Z',
  } as const;

  test('is stored with the judgement before the frame hears of it', async () => {
    const { own } = await introduced(desk());
    expect(await handleMessage(own, { type: 'feedback', events: [event], holdMs: 5_000 }, frame)).toEqual({ waiting: 1 });
    expect([await readStored('queue'), await readStored('judgements')]).toEqual([
      [{ event, notBeforeMs: 6_000, apiUrl: 'http://127.0.0.1:8787' }],
      { 'demo/demo/contact/0031x00000A1b2CAAX': { cnt_roi: 'not_useful' } },
    ]);
  });

  test('taken back, it leaves nothing behind', async () => {
    const { own } = await introduced(desk());
    await handleMessage(own, { type: 'feedback', events: [event], holdMs: 5_000 }, frame);
    expect(await handleMessage(own, { type: 'undo', id: event.id }, frame)).toEqual({ undone: true });
    expect([await readStored('queue'), await readStored('judgements')]).toEqual([[], {}]);
  });

  test('about a record the tab was just shown is taken, about any other not', async () => {
    const shown: { record: RecordRef | undefined } = { record };
    const { own } = await introduced(desk(undefined, shown));
    await handleMessage(own, { type: 'context', record }, frame);
    shown.record = other;
    expect(await handleMessage(own, { type: 'feedback', events: [event], holdMs: 5_000 }, frame)).toEqual({ waiting: 1 });
    const foreign = { ...event, record: { ...record, recordId: 'never-shown' } };
    expect(await handleMessage(own, { type: 'feedback', events: [foreign], holdMs: 0 }, frame)).toBeUndefined();
  });
});

describe('options page', () => {
  test('hears workspace and role for a key that works', async () => {
    const { own } = desk(() => json({ workspace: { id: 'wsp_1', slug: 'demo', name: 'Demo' }, role: 'rep' }));
    expect(await handleMessage(own, { type: 'session', apiUrl: 'http://x', apiKey: 'k' }, options)).toEqual({
      session: { workspaceName: 'Demo', role: 'rep' },
    });
  });

  test('hears the reason for one that does not', async () => {
    const { own } = desk(() => new Response('', { status: 401 }));
    expect(await handleMessage(own, { type: 'session', apiUrl: 'http://x', apiKey: 'k' }, options)).toEqual({
      trouble: { code: 'signed_out' },
    });
  });

  test.each([
    ['a page of another program', () => new Response('<html>', { status: 200 })],
    ['nothing at that path', () => new Response('', { status: 404 })],
  ])('hears that no server of ours is there when it meets %s', async (_, reply) => {
    const { own } = desk(reply);
    expect(await handleMessage(own, { type: 'session', apiUrl: 'http://x/some/path', apiKey: 'k' }, options)).toEqual({
      trouble: { code: 'unreachable' },
    });
  });
});
