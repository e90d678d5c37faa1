import { randomUUID } from 'node:crypto';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await openTestServer();
  // Whoever goes is not the last admin.
  await api.member({ roles: ['admin'] });
});
afterAll(() => api[Symbol.asyncDispose]());

/** A request whose head the server has taken, and whose body is still to come. */
async function begin(path: string, headers: Record<string, string>): Promise<ClientRequest> {
  const begun = request(new URL(path, api.server.url), {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), expect: '100-continue', ...headers },
  });
  const isTaken = new Promise<void>((resolve, reject) => begun.once('continue', resolve).once('error', reject));
  begun.flushHeaders();
  await isTaken;
  return begun;
}

async function answerOf(begun: ClientRequest): Promise<{ status: number | undefined; body: unknown }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => begun.once('response', resolve).once('error', reject));
  const text = Buffer.concat(await response.toArray()).toString();
  return { status: response.statusCode, body: text === '' ? undefined : JSON.parse(text) };
}

function finish(begun: ClientRequest, text: string): ReturnType<typeof answerOf> {
  const answer = answerOf(begun);
  begun.end(text);
  return answer;
}

const asJson = (body: object) => {
  const text = JSON.stringify(body);
  return { text, length: { 'content-length': String(Buffer.byteLength(text)) } };
};

test('an admin who is removed while the body of a request is on its way makes no key by it', async () => {
  const leaver = await api.member({ roles: ['admin'] });
  const { text, length } = asJson({ name: 'Way back', role: 'admin' });
  const begun = await begin('/v1/keys', { cookie: leaver.cookie, origin: api.server.url, ...length });
  expect((await api.ask('admin', 'DELETE', `/v1/members/${leaver.id}`)).status).toBe(204);
  expect(await finish(begun, text)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  const keys = await api.ask('admin', 'GET', '/v1/keys');
  expect(JSON.stringify(keys.body)).not.toContain('Way back');
});

test('nor does one who has another role by then, and what they may still do is done with the rights of now', async () => {
  const member = await api.member({ roles: ['admin'] });
  const shown = { cookie: member.cookie, origin: api.server.url };
  const person = await api.ask('admin', 'POST', '/v1/people', {
    name: 'Ana',
    email: 'ana@buyer.example',
    ownerEmail: 'other@acme.example',
  });
  const link = asJson({ url: 'https://acme.example/offer', personId: (person.body as { id: string }).id });
  const campaign = asJson({ name: 'Spring', kind: 'email' });
  const [asAdmin, asRep] = [
    await begin('/v1/campaigns', { ...shown, ...campaign.length }),
    await begin('/v1/tracked-links', { ...shown, ...link.length }),
  ];
  await api.ask('admin', 'PATCH', '/v1/workspace', { repsSee: 'own' });
  expect((await api.ask('admin', 'PATCH', `/v1/members/${member.id}`, { roles: ['rep'] })).status).toBe(200);
  expect(await finish(asAdmin, campaign.text)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  expect(await finish(asRep, link.text)).toMatchObject({ status: 404, body: { code: 'not_found' } });
});

test('a file is read no further than to where its key was revoked', async () => {
  const made = await api.ask('admin', 'POST', '/v1/keys', { name: 'Nightly import', role: 'admin' });
  const { id, key } = made.body as { id: string; key: string };
  const begun = await begin('/v1/imports?kind=people', { authorization: `Bearer ${key}`, 'content-type': 'text/csv' });
  await new Promise((resolve) => begun.write('Email,Name\r\nben@buyer.example,Ben\r\n', resolve));
  expect((await api.ask('admin', 'DELETE', `/v1/keys/${id}`)).status).toBe(204);
  expect(await finish(begun, 'cleo@buyer.example,Cleo\r\n')).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  const people = await api.ask('admin', 'GET', '/v1/people?email=cleo@buyer.example');
  expect(people.body).toMatchObject({ items: [] });
});
