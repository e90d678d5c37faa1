import { openLiveSocket } from '@alongside/api/testing/open-live-socket.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiServer } from '../automation/api/api-server.ts';
import { Connection } from '../automation/api/connection.ts';
import { childProcesses } from '../automation/child-processes.ts';
import { eventually } from '../automation/eventually.ts';
import { lives } from '../automation/lives.ts';

const count = 3;
let lastKey = 0;
const named = () => {
  lastKey += 1;
  return { 'idempotency-key': `workers-${lastKey}` };
};

describe('a server of several processes', () => {
  let server: ApiServer;
  let admin: Record<string, string>;
  const open: Connection[] = [];

  /** Twice as many as processes, so that most of them are met. */
  const connections = () => {
    const made = Array.from({ length: count * 2 }, () => new Connection(server.url));
    open.push(...made);
    return made;
  };
  const workers = () => childProcesses(server.process.pid ?? 0);

  beforeAll(async () => {
    server = await ApiServer.start('crew', { ALONGSIDE_WORKERS: String(count) });
    admin = { authorization: `Bearer ${await server.makeKey('admin')}` };
  });
  afterAll(async () => {
    for (const connection of open.splice(0)) connection.close();
    await server.stop();
  });

  test('answers alike, whichever of them is asked, and says once where it listens', async () => {
    expect(workers()).toHaveLength(count);
    expect(server.process.output.match(/Alongside API on/g)).toHaveLength(1);
    const [first, ...others] = connections();
    const made = await first?.ask('POST', '/v1/people', { headers: { ...admin, ...named() }, body: { name: 'Ana' } });
    const person = JSON.parse(made?.text ?? '') as { id: string };
    for (const other of others)
      expect(await other.ask('GET', `/v1/people/${person.id}`, { headers: admin })).toMatchObject({ status: 200 });
  });

  test('believes a key that was revoked in one for less than a second more in any', async () => {
    const [first, ...others] = connections();
    const made = await first?.ask('POST', '/v1/keys', { headers: { ...admin, ...named() }, body: { name: 'Machine', role: 'rep' } });
    const { id, key } = JSON.parse(made?.text ?? '') as { id: string; key: string };
    const headers = { authorization: `Bearer ${key}` };
    for (const other of others) expect((await other.ask('GET', '/v1/session', { headers })).status).toBe(200);
    expect((await first?.ask('DELETE', `/v1/keys/${id}`, { headers: { ...admin, ...named() } }))?.status).toBe(204);
    const revokedAtMs = performance.now();
    const refused = others.map((other) =>
      eventually('the key is refused', async () =>
        (await other.ask('GET', '/v1/session', { headers })).status === 401 ? true : undefined,
      ),
    );
    await Promise.all(refused);
    expect(performance.now() - revokedAtMs).toBeLessThan(1_000);
  });

  test('opens live sockets in all of them, each with one ticket of any, and tells all', async () => {
    const issued = await Promise.all(
      connections().map((each) => each.ask('POST', '/v1/live-tickets', { headers: { ...admin, ...named() } })),
    );
    const tickets = issued.map(({ text }) => (JSON.parse(text) as { ticket: string }).ticket);
    const sockets = await Promise.all(tickets.map((ticket) => openLiveSocket(server.url, ticket)));
    await Promise.all(sockets.map((socket) => socket.next(({ type }) => type === 'hello')));
    for (const ticket of tickets) await expect(openLiveSocket(server.url, ticket)).rejects.toThrow('refused with 401');
    const item = { kind: 'article' as const, title: 'How to', url: 'https://acme.test/how' };
    const client = await server.client('admin');
    await client.createContent(item);
    await Promise.all(sockets.map((socket) => socket.next((message) => message.type === 'changed' && message.keys.includes('shared'))));
    for (const { socket } of sockets) socket.terminate();
  });

  test('does what is sent twice at once, to two of them, once', async () => {
    const [one, two, three] = connections() as [Connection, Connection, Connection];
    const ids = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      // Without a name of its own from any source: nothing but the key tells the second from another Ben.
      const request = { headers: { ...admin, ...named() }, body: { name: 'Ben' } };
      const answers = await Promise.all([one, two].map((each) => each.ask('POST', '/v1/people', request)));
      const again = await three.ask('POST', '/v1/people', request);
      const good = answers.filter((answer) => answer.status !== 409);
      expect(good.length).toBeGreaterThan(0);
      for (const answer of good) expect([answer.status, answer.text]).toEqual([again.status, again.text]);
      ids.add((JSON.parse(again.text) as { id: string }).id);
    }
    const listed = await one.ask('GET', '/v1/people?limit=200', { headers: admin });
    const { items } = JSON.parse(listed.text) as { items: { id: string; name: string }[] };
    expect(new Set(items.filter(({ name }) => name === 'Ben').map(({ id }) => id))).toEqual(ids);
  });

  test('counts what one asks of any of them together', { timeout: 120_000 }, async () => {
    const limited = await ApiServer.start('limited', { ALONGSIDE_WORKERS: '3', ALONGSIDE_RATE_KEY: '1/60' });
    const headers = { authorization: `Bearer ${await limited.makeKey('admin')}` };
    const three = Array.from({ length: 3 }, () => new Connection(limited.url));
    let admitted = 0;
    for (let asked = 0; asked < 180; asked += 1) {
      const answer = await three[asked % 3]?.ask('GET', '/v1/session', { headers });
      if (answer?.status === 200) admitted += 1;
    }
    for (const each of three) each.close();
    await limited.stop();
    expect(admitted).toBeGreaterThanOrEqual(60);
    // Three that know nothing of each other admit all of them.
    expect(admitted).toBeLessThan(120);
  });

  test('goes on when one of them is killed: nothing acknowledged is lost, and another takes its place', { timeout: 120_000 }, async () => {
    const acknowledged: string[] = [];
    let isOver = false;
    const writers = connections().map(async (_, lane) => {
      let connection = new Connection(server.url);
      for (let at = 0; !isOver; at += 1) {
        const externalId = `${lane}-${at}`;
        const body = { name: `Person ${externalId}`, source: 'kill', externalId };
        const answer = await connection.ask('POST', '/v1/people', { headers: { ...admin, ...named() }, body }).catch(() => undefined);
        if (answer?.status === 201) acknowledged.push((JSON.parse(answer.text) as { id: string }).id);
        if (!answer) connection = new Connection(server.url);
        open.push(connection);
      }
    });
    const before = workers();
    await eventually('some are stored', () => (acknowledged.length > 50 ? true : undefined));
    process.kill(before[0] ?? 0, 'SIGKILL');
    const killedWith = acknowledged.length;
    await eventually('the others go on', () => (acknowledged.length > killedWith + 50 ? true : undefined));
    const after = await eventually('another takes its place', () => {
      const now = workers();
      return now.length === count && !now.includes(before[0] ?? 0) ? now : undefined;
    });
    expect(after.filter((pid) => before.includes(pid))).toHaveLength(count - 1);
    isOver = true;
    await Promise.all(writers);
    const [reader] = connections();
    for (const id of acknowledged) expect((await reader?.ask('GET', `/v1/people/${id}`, { headers: admin }))?.status).toBe(200);
  });

  test('finishes what was begun when it is asked to stop, and leaves nobody behind', { timeout: 120_000 }, async () => {
    const stopping = await ApiServer.start('stopping', { ALONGSIDE_WORKERS: '2' });
    const headers = { authorization: `Bearer ${await stopping.makeKey('admin')}` };
    const pids = childProcesses(stopping.process.pid ?? 0);
    const three = Array.from({ length: 6 }, () => new Connection(stopping.url));
    await Promise.all(three.map((each) => each.ask('GET', '/v1/session', { headers })));
    const asked = three.map((each, at) =>
      each.ask('POST', '/v1/people', { headers: { ...headers, ...named() }, body: { name: `Person ${at}` } }).then(
        ({ status }) => status,
        () => 0,
      ),
    );
    await Promise.race(asked);
    const beganAtMs = performance.now();
    await stopping.stop();
    expect(performance.now() - beganAtMs).toBeLessThan(10_000);
    expect(stopping.process.exitCode).toBe(0);
    for (const status of await Promise.all(asked)) expect([0, 201]).toContain(status);
    expect(pids.filter(lives)).toEqual([]);
    for (const each of three) each.close();
  });

  test('ends altogether when the one that writes is killed', { timeout: 120_000 }, async () => {
    const killed = await ApiServer.start('killed', { ALONGSIDE_WORKERS: '2' });
    const connection = new Connection(killed.url);
    expect((await connection.ask('GET', '/healthz')).status).toBe(200);
    const pids = childProcesses(killed.process.pid ?? 0);
    await killed.kill();
    await expect(connection.ask('GET', '/healthz')).rejects.toThrow();
    expect(pids.filter(lives)).toEqual([]);
    await killed.launch();
    expect((await new Connection(killed.url).ask('GET', '/healthz')).status).toBe(200);
    await killed.stop();
  });
});
