import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetManaged } from '../../managed.ts';
import { readPulse } from '../../pulse.ts';
import { readStored, writeStored } from '../../stored-value.ts';
import { signIn } from './sign-in.ts';

const apiUrl = 'https://a.example';
const record = { crm: 'demo', instance: 'demo', kind: 'contact', recordId: '1' } as const;
const event = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'useful',
  contentId: 'cnt_1',
  record,
  occurredAt: '2026-11-20T09:41:00Z',
} as const;

/** A worker, a server where `memberId` signs in, and a window in which everything goes well. */
function worker(memberId = 'mem_1', isReachable = true) {
  const asked: string[] = [];
  const opened: string[] = [];
  let changes = 0;
  const own = signIn({
    world: {
      now: () => 1_000,
      async fetch(url, init) {
        const path = url.replace(apiUrl, '');
        asked.push(`${path} ${typeof init.body === 'string' ? (new URLSearchParams(init.body).get('token') ?? '') : ''}`.trim());
        if (!isReachable) throw new TypeError('Failed to fetch');
        const answers: Record<string, object> = {
          '/.well-known/oauth-authorization-server': { issuer: apiUrl },
          '/oauth/token': { access_token: 'ala_1', expires_in: 600, refresh_token: 'alr_1' },
          '/oauth/device_authorization': {
            device_code: 'ald_1',
            user_code: 'BCDF',
            verification_uri: `${apiUrl}/device`,
            expires_in: 600,
          },
          '/v1/session': { workspace: { slug: 'acme', name: 'Acme' }, role: 'rep', member: { id: memberId, name: 'Robin' } },
        };
        return new Response(JSON.stringify(answers[path] ?? {}));
      },
    },
    identity: {
      redirectUrl: () => 'https://id.chromiumapp.org/',
      async launch(url) {
        const state = new URL(url).searchParams.get('state') ?? '';
        return `https://id.chromiumapp.org/?${new URLSearchParams({ code: 'c', state, iss: apiUrl })}`;
      },
    },
    openPage: async (url) => void opened.push(url),
    wakeAt: async () => {},
    changed: async () => {
      changes += 1;
    },
  });
  return { ...own, asked, opened, changes: () => changes };
}

beforeEach(() => {
  fakeBrowser.reset();
  forgetManaged();
});

describe('signIn', () => {
  test('keeps the refresh token on the disk, the access token in memory, and who it is', async () => {
    const { byWindow, changes } = worker();
    await byWindow(apiUrl);
    const { access } = await fakeBrowser.storage.session.get('access');
    expect([await readStored('session'), access, await readStored('settings'), (await readPulse()).signIn, changes()]).toEqual([
      { apiUrl, refreshToken: 'alr_1', workspace: 'acme', workspaceName: 'Acme', role: 'rep', memberId: 'mem_1', memberName: 'Robin' },
      { token: 'ala_1', expiresAtMs: 601_000 },
      { apiUrl, auth: { kind: 'session' } },
      undefined,
      1,
    ]);
  });

  test.each([
    ['acme', undefined],
    ['other', { state: 'failed', why: 'other_workspace', workspace: 'other' }],
  ])('a code let in elsewhere than in the workspace that the organisation set, %s, signs nobody in', async (workspace, progress) => {
    await fakeBrowser.storage.managed.set({ workspace });
    await writeStored('device', {
      apiUrl,
      deviceCode: 'ald_1',
      userCode: 'BCDF',
      verificationUri: `${apiUrl}/device`,
      intervalMs: 5_000,
      nextPollAtMs: 0,
      expiresAtMs: 9_000,
    });
    const { poll, asked } = worker();
    await poll();
    const isIn = (await readStored('session')) !== undefined;
    expect([isIn, asked.includes('/oauth/revoke alr_1'), (await readPulse()).signIn]).toEqual([!progress, !!progress, progress]);
  });

  test.each([
    ['acme', true],
    ['other', false],
    [undefined, true],
  ])('who is signed in when the organisation sets the workspace %s stays: %s', async (workspace, stays) => {
    const { byWindow, followManaged, asked } = worker();
    await byWindow(apiUrl);
    await writeStored('drafts', { a: 'text' });
    await fakeBrowser.storage.managed.set({ workspace });
    forgetManaged();
    await followManaged();
    const [session, access, drafts] = [await readStored('session'), await readStored('access'), await readStored('drafts')];
    expect([session !== undefined, access !== undefined, !asked.includes('/oauth/revoke alr_1'), drafts]).toEqual([
      stays,
      stays,
      stays,
      { a: 'text' },
    ]);
    expect((await readPulse()).signIn).toEqual(stays ? undefined : { state: 'failed', why: 'other_workspace', workspace });
  });

  test('what one person wrote and judged is there again for them, and for nobody else', async () => {
    await worker().byWindow(apiUrl);
    await writeStored('drafts', { a: 'text' });
    await writeStored('judgements', { a: { cnt_1: 'useful' } });
    await worker().ended();
    await worker().byWindow(apiUrl);
    const again = [await readStored('drafts'), await readStored('judgements')];
    await worker().ended();
    await worker('mem_2').byWindow(apiUrl);
    expect([again, await readStored('drafts'), await readStored('judgements')]).toEqual([
      [{ a: 'text' }, { a: { cnt_1: 'useful' } }],
      {},
      {},
    ]);
  });

  test('a draft from before the first sign-in stays', async () => {
    await writeStored('drafts', { a: 'text' });
    await worker().byWindow(apiUrl);
    expect(await readStored('drafts')).toEqual({ a: 'text' });
  });

  test.each([true, false])('signing out wipes everything, whether the server hears of it: %s', async (isReachable) => {
    await worker().byWindow(apiUrl);
    await writeStored('drafts', { a: 'text' });
    const { signOut, asked } = worker('mem_1', isReachable);
    await signOut(false);
    const { session, access, drafts, person } = {
      ...(await fakeBrowser.storage.local.get()),
      ...(await fakeBrowser.storage.session.get()),
    } as Record<string, unknown>;
    expect([asked, session, access, drafts, person]).toEqual([['/oauth/revoke alr_1'], undefined, undefined, {}, undefined]);
  });

  test.each([
    [false, 1],
    [true, 0],
  ])('what was not sent is forgotten when the user says so: %s', async (drop, left) => {
    await worker().byWindow(apiUrl);
    await writeStored('queue', [{ event, notBeforeMs: 0, apiUrl, by: 'mem_1' }]);
    await worker().signOut(drop);
    expect((await readStored('queue')).length).toBe(left);
  });

  test('what another person left in the queue is not theirs to forget', async () => {
    await worker().byWindow(apiUrl);
    const row = { event, notBeforeMs: 0, apiUrl };
    await writeStored('queue', [
      { ...row, by: 'mem_0' },
      { ...row, by: 'mem_1' },
    ]);
    await worker().signOut(true);
    expect((await readStored('queue')).map(({ by }) => by)).toEqual(['mem_0']);
  });

  test('of refused notes and listed hosts nothing is left for the next person', async () => {
    await worker().byWindow(apiUrl);
    await writeStored('rejected', [{ note: { id: event.id, text: 'secret', record, occurredAt: event.occurredAt }, reason: 'x', atMs: 1 }]);
    await writeStored('workspace-sites', { apiUrl, etag: '"1"', sites: [] });
    await worker().ended();
    await worker('mem_2').byWindow(apiUrl);
    expect([await readStored('rejected'), await readStored('workspace-sites')]).toEqual([[], undefined]);
  });

  test('a code that comes after its sign-in was given up opens no page', async () => {
    const { byCode, cancel, opened } = worker();
    const asking = byCode(apiUrl);
    await cancel();
    await asking;
    expect([opened, await readStored('device'), (await readPulse()).signIn]).toEqual([[], undefined, undefined]);
  });

  test('a server that is not there is said, and nothing is kept', async () => {
    await worker('mem_1', false).byWindow(apiUrl);
    expect([(await readPulse()).signIn, await readStored('session')]).toEqual([{ state: 'failed', why: 'unreachable' }, undefined]);
  });

  test('a worker started anew forgets a window, and goes on with a code', async () => {
    await fakeBrowser.storage.session.set({ pulse: { signIn: { state: 'opening' } } });
    await worker().resume();
    expect((await readPulse()).signIn).toBeUndefined();
    const device = { apiUrl, deviceCode: 'ald_1', userCode: 'BCDF', verificationUri: `${apiUrl}/device`, intervalMs: 5_000 };
    await writeStored('device', { ...device, nextPollAtMs: 5_000, expiresAtMs: 600_000 });
    await worker().resume();
    expect((await readPulse()).signIn).toEqual({ state: 'code', userCode: 'BCDF', verificationUri: `${apiUrl}/device` });
  });
});
