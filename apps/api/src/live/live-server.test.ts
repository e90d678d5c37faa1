import { once } from 'node:events';
import type { LiveMessage, Role } from '@alongside/common';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openLiveSocket, type TestSocket } from '../testing/open-live-socket.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const item = { kind: 'article', title: 'How to', url: 'https://acme.test/how' };
const link = (recordId: string) => ({ crm: 'demo', instance: 'demo', kind: 'contact', recordId });
const name = (recordId: string) => `record:demo/demo/contact/${recordId}`;
/** No test lasts so long by itself: a busy machine must not look like a client that does not answer. */
const pingEveryMs = 600_000;
const isChange = (message: LiveMessage) => message.type === 'changed';

describe('the live socket', () => {
  let api: TestServer;
  const opened: TestSocket[] = [];
  beforeEach(async () => {
    api = await openTestServer({ liveTimes: { lookEveryMs: 20, pingEveryMs } });
  });
  afterEach(async () => {
    for (const socket of opened.splice(0)) socket.socket.terminate();
    await api[Symbol.asyncDispose]();
  });

  const ticketOf = async (role: Role) => ((await api.ask(role, 'POST', '/v1/live-tickets', {})).body as { ticket: string }).ticket;
  const open = async (ticket: string, options?: Parameters<typeof openLiveSocket>[2]) => {
    const socket = await openLiveSocket(api.server.url, ticket, options);
    opened.push(socket);
    return socket;
  };

  /** From here on the server pings only by `vi.advanceTimersByTime`. */
  const holdPings = () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
  };

  test('says hello, and again and again that it is there', async () => {
    holdPings();
    const socket = await open(await ticketOf('rep'));
    expect(await socket.next(() => true)).toEqual({ type: 'hello', sequence: expect.any(Number) });
    for (let times = 0; times < 3; times += 1) {
      const answered = once(socket.socket, 'ping');
      vi.advanceTimersByTime(pingEveryMs);
      expect(await socket.next(() => true)).toEqual({ type: 'ping' });
      await answered;
      await socket.taken();
    }
  });

  test('says at once that the library changed', async () => {
    const socket = await open(await ticketOf('rep'));
    const { sequence: before } = (await socket.next(({ type }) => type === 'hello')) as { sequence: number };
    await api.ask('marketer', 'POST', '/v1/content', item);
    expect(await socket.next(isChange)).toEqual({ type: 'changed', keys: ['shared'], sequence: before + 1 });
  });

  test('says that CRM sites and settings changed', async () => {
    const socket = await open(await ticketOf('rep'));
    await api.ask('admin', 'POST', '/v1/crm-sites', { origin: 'https://crm.acme.example', crm: 'generic', hints: false });
    expect(await socket.next(isChange)).toMatchObject({ keys: ['shared'] });
    await api.ask('admin', 'PATCH', '/v1/workspace', { name: 'Acme Corporation' });
    expect(await socket.next(isChange)).toMatchObject({ keys: ['shared'] });
  });

  test('tells of the records that were named, also of one that is known only later, and of no others', async () => {
    const socket = await open(await ticketOf('rep'));
    const person = (recordId: string) => api.ask('marketer', 'POST', '/v1/people', { name: `Person ${recordId}`, links: [link(recordId)] });
    const ana = (await person('ana')).body as { id: string };
    await person('ben');
    socket.say({ type: 'watch', records: [name('ana'), name('cem'), 'record:nonsense'] });
    await socket.taken();
    await api.ask('marketer', 'PATCH', `/v1/people/${ana.id}`, { title: 'CFO' });
    expect(await socket.next(isChange)).toMatchObject({ keys: [name('ana')] });
    await person('cem');
    expect(await socket.next(isChange)).toMatchObject({ keys: [name('cem')] });
    socket.say({ type: 'watch', records: [name('ben')] });
    await socket.taken();
    await api.ask('marketer', 'PATCH', `/v1/people/${ana.id}`, { title: 'CEO' });
    await api.ask('marketer', 'POST', '/v1/content', item);
    expect(await socket.next(isChange)).toMatchObject({ keys: ['shared'] });
  });

  test('is closed for another try when what its client says cannot be served, and nobody else suffers for it', async () => {
    const socket = await open(await ticketOf('rep'));
    await socket.next(({ type }) => type === 'hello');
    const { control, stores } = api.server.context;
    // As where another process has deleted it, before this one has noticed that the rights are gone.
    stores.forget(String(control.findWorkspaceBySlug('acme')?.id));
    socket.say({ type: 'watch', records: [name('ana')] });
    expect((await socket.closed).code).toBe(1013);
    expect((await fetch(`${api.server.url}/readyz`)).status).toBe(200);
  });

  test('ends with the access that its workspace gave', async () => {
    const socket = await open(await ticketOf('rep'));
    const closed = socket.closed;
    expect((await api.ask('admin', 'DELETE', '/v1/workspace', { confirmName: 'acme' })).status).toBe(204);
    socket.say({ type: 'watch', records: [name('ana')] });
    expect((await closed).code).toBe(4401);
  });

  test('keeps quiet about records that the listener may not see', async () => {
    await api.ask('admin', 'PATCH', '/v1/workspace', { repsSee: 'own' });
    const rep = await api.member({ email: 'mia@acme.example' });
    const { body } = await rep.ask('POST', '/v1/live-tickets', {});
    const socket = await open((body as { ticket: string }).ticket);
    const make = (recordId: string, ownerEmail: string) =>
      api.ask('marketer', 'POST', '/v1/people', { name: recordId, ownerEmail, links: [link(recordId)] });
    socket.say({ type: 'watch', records: [name('own'), name('other')] });
    await socket.taken();
    await make('other', 'ben@acme.example');
    await make('own', 'mia@acme.example');
    expect(await socket.next(isChange)).toMatchObject({ keys: [name('own')] });
  });

  test('tells a rep who sees their own records when one is gone, or given to somebody else', async () => {
    await api.ask('admin', 'PATCH', '/v1/workspace', { repsSee: 'own' });
    const rep = await api.member({ email: 'mia@acme.example' });
    const make = async (recordId: string) => {
      const person = { name: recordId, ownerEmail: 'mia@acme.example', links: [link(recordId)] };
      return ((await api.ask('marketer', 'POST', '/v1/people', person)).body as { id: string }).id;
    };
    const [given, gone] = [await make('given'), await make('gone')];
    const { body } = await rep.ask('POST', '/v1/live-tickets', {});
    const socket = await open((body as { ticket: string }).ticket);
    socket.say({ type: 'watch', records: [name('given'), name('gone')] });
    await socket.taken();
    await api.ask('marketer', 'PATCH', `/v1/people/${given}`, { ownerEmail: 'ben@acme.example' });
    expect(await socket.next(isChange)).toMatchObject({ keys: [name('given')] });
    await api.ask('admin', 'POST', `/v1/people/${gone}/erasure`, { confirmPersonId: gone });
    expect(await socket.next((message) => isChange(message) && JSON.stringify(message).includes('gone'))).toMatchObject({
      keys: [name('gone')],
    });
  });

  test('hears nothing of another workspace', async () => {
    const socket = await open(await ticketOf('rep'));
    const other = { authorization: `Bearer ${await api.key('marketer', 'globex')}` };
    const ticket = await api.ask(undefined, 'POST', '/v1/live-tickets', {}, other);
    const theirs = await open((ticket.body as { ticket: string }).ticket);
    socket.say({ type: 'watch', records: [name('ana')] });
    await socket.taken();
    expect((await api.ask(undefined, 'POST', '/v1/content', item, other)).status).toBe(201);
    expect(await theirs.next(isChange)).toMatchObject({ keys: ['shared'] });
    await api.ask('marketer', 'POST', '/v1/people', { name: 'Ana', links: [link('ana')] });
    expect(await socket.next(isChange)).toMatchObject({ keys: [name('ana')] });
    expect(theirs.heard.filter(isChange)).toHaveLength(1);
  });

  test('closes within a second after the key was revoked', async () => {
    const made = (await api.ask('admin', 'POST', '/v1/keys', { name: 'Machine', role: 'rep' })).body as { key: string; id: string };
    const ticket = await api.ask(undefined, 'POST', '/v1/live-tickets', {}, { authorization: `Bearer ${made.key}` });
    const socket = await open((ticket.body as { ticket: string }).ticket);
    await socket.next(({ type }) => type === 'hello');
    const revokedAtMs = performance.now();
    expect((await api.ask('admin', 'DELETE', `/v1/keys/${made.id}`)).status).toBe(204);
    const { code, atMs } = await socket.closed;
    expect(code).toBe(4401);
    expect(atMs - revokedAtMs).toBeLessThan(1_000);
  });

  test('closes for another try when rights are other ones', async () => {
    const rep = await api.member({ roles: ['rep'] });
    const { body } = await rep.ask('POST', '/v1/live-tickets', {});
    const socket = await open((body as { ticket: string }).ticket);
    await socket.next(({ type }) => type === 'hello');
    await api.ask('admin', 'PATCH', `/v1/members/${rep.id}`, { roles: ['marketer', 'rep'] });
    expect((await socket.closed).code).toBe(1012);
  });

  test('opens once with a ticket, and with none that is made up', async () => {
    const ticket = await ticketOf('rep');
    await open(ticket);
    await expect(open(ticket)).rejects.toThrow('refused with 401');
    await expect(open('')).rejects.toThrow('refused with 401');
    await expect(open('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).rejects.toThrow('refused with 401');
  });

  test.each([
    ['https://evil.test', 403],
    [`chrome-extension://${'b'.repeat(32)}`, 403],
    ['chrome-extension://ejhcdajjefgkbacnopliilopgbpfjfal', 101],
    ['moz-extension://0f9b4b0e-6d2b-4f4e-9a51-1b0e8d2f7a11', 101],
  ])('a page of %s is answered with %d', async (origin, status) => {
    const opening = open(await ticketOf('rep'), { headers: { origin } });
    if (status === 101) expect((await opening).socket.readyState).toBe(1);
    else await expect(opening).rejects.toThrow(`refused with ${status}`);
  });

  test('opens ten for one key, and more only after one has closed', async () => {
    const sockets: TestSocket[] = [];
    for (let count = 0; count < 10; count += 1) sockets.push(await open(await ticketOf('rep')));
    await expect(open(await ticketOf('rep'))).rejects.toThrow('refused with 429');
    expect((await open(await ticketOf('marketer'))).socket.readyState).toBe(1);
    sockets[0]?.close();
    await sockets[0]?.closed;
    expect((await open(await ticketOf('rep'))).socket.readyState).toBe(1);
  });

  test.each([
    ['no json'],
    [{ type: 'watch' }],
    [{ type: 'subscribe', records: [] }],
    [{ type: 'watch', records: Array.from({ length: 21 }, () => 'x') }],
  ])('closes on %j', async (said) => {
    const socket = await open(await ticketOf('rep'));
    socket.say(said);
    expect((await socket.closed).code).toBe(1008);
  });

  test('closes on more than it can be told', async () => {
    const [large, often] = [await open(await ticketOf('rep')), await open(await ticketOf('rep'))];
    large.say('x'.repeat(40_000));
    for (let times = 0; times < 60; times += 1) often.say({ type: 'watch', records: [] });
    expect([(await large.closed).code, (await often.closed).code]).toEqual([1009, 1008]);
  });

  test('says goodbye when the server stops', async () => {
    const socket = await open(await ticketOf('rep'));
    await socket.next(({ type }) => type === 'hello');
    await api.server.stop();
    expect((await socket.closed).code).toBe(1001);
  });

  test('lets go of a client that answers nothing', async () => {
    holdPings();
    const socket = await open(await ticketOf('rep'), { answersPings: false });
    vi.advanceTimersByTime(pingEveryMs);
    await socket.next(({ type }) => type === 'ping');
    await socket.taken();
    vi.advanceTimersByTime(pingEveryMs);
    expect((await socket.closed).code).toBe(1006);
  });
});
