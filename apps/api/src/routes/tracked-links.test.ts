import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { ContentItem, Person, PersonExport, TrackedLink } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { foldClicks } from '../services/links/fold-clicks.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const browser = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const noonMs = Date.parse('2026-11-22T12:00:00Z');
const once = () => ({ 'idempotency-key': randomUUID() });

async function openWorld(clock: () => number = Date.now) {
  const api = await openTestServer({ clock });
  const make = async <Thing>(path: string, body: unknown) => (await api.ask('admin', 'POST', path, body, once())).body as Thing;
  const content = await make<ContentItem>('/v1/content', {
    kind: 'deck',
    title: 'What standstill costs',
    url: 'https://library.example/deck',
  });
  const person = await make<Person>('/v1/people', { name: 'Ana Sousa', email: 'ana@globex.test' });
  const link = (input: object) => make<TrackedLink>('/v1/tracked-links', input);
  const clicks = async ({ id }: TrackedLink) => ((await api.ask('admin', 'GET', `/v1/tracked-links/${id}`)).body as TrackedLink).clicks;
  return { api, content, person, link, clicks, make };
}

/** Follows a link as the given program would, without going on to its page. */
function follow(api: TestServer, { address }: TrackedLink, method = 'GET', headers: Record<string, string> = { 'user-agent': browser }) {
  return new Promise<{ status: number | undefined; location: string | undefined; body: string }>((resolve, reject) => {
    const { pathname } = new URL(address);
    const asked = request(api.server.url + pathname, { method, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, location: answer.headers.location, body }));
    });
    asked.once('error', reject).end();
  });
}

describe('a tracked link', () => {
  test('leads to the item, and becomes one touch of whom it was made for, however often it is followed at once', async () => {
    const { api, content, person, link, clicks } = await openWorld(() => noonMs);
    await using _ = api;
    const made = await link({ contentId: content.id, personId: person.id });
    expect(made.address).not.toMatch(/library|globex|ana/i);
    expect(await follow(api, made)).toMatchObject({ status: 302, location: content.url });
    await expect.poll(async () => Object.values(await clicks(made)).reduce((sum, count) => sum + count, 0)).toBe(1);
    const { native } = await api.server.context.stores.get(String(api.server.context.control.findWorkspaceBySlug('acme')?.id));
    expect(native.all('SELECT type, person_pk, content_pk FROM touches')).toEqual([['content.view', 1, 1]]);
    await follow(api, made);
    await expect.poll(() => native.all('SELECT is_folded, sum(count) FROM link_clicks')).toEqual([[1, 2]]);
    expect(native.all('SELECT count(*) FROM touches')).toEqual([[1]]);
  });

  test('never counts a HEAD or what says that it only looks ahead as a person', async () => {
    const { api, content, person, link, clicks } = await openWorld();
    await using _ = api;
    const made = await link({ contentId: content.id, personId: person.id });
    await follow(api, made, 'HEAD');
    await follow(api, made, 'GET', { 'user-agent': browser, 'sec-purpose': 'prefetch;prerender' });
    await follow(api, made, 'GET', { 'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' });
    await expect.poll(() => clicks(made)).toEqual({ person: 0, machine: 3, unknown: 0 });
  });

  test('opens for somebody who objects to being watched, and nothing is kept of it', async () => {
    const { api, content, person, link, make, clicks } = await openWorld();
    await using _ = api;
    await make(`/v1/people/${person.id}/consents`, { consents: [{ channel: 'email', state: 'objected', at: '2026-11-20T09:00:00Z' }] });
    const made = await link({ contentId: content.id, personId: person.id });
    expect(await follow(api, made)).toMatchObject({ status: 302, location: content.url });
    const { native } = await api.server.context.stores.get(String(api.server.context.control.findWorkspaceBySlug('acme')?.id));
    const waiting = () => native.all('SELECT (SELECT count(*) FROM click_pages), (SELECT count(*) FROM link_clicks)');
    expect(waiting()).toEqual([[1, 0]]);
    await expect.poll(waiting).toEqual([[0, 0]]);
    expect(await clicks(made)).toEqual({ person: 0, machine: 0, unknown: 0 });
  });

  test('leaves nothing of a click that was not looked at yet when its person is removed, and tells it in their export before', async () => {
    const { api, content, person, link } = await openWorld();
    await using _ = api;
    const made = await link({ contentId: content.id, personId: person.id });
    const { native } = await api.server.context.stores.get(String(api.server.context.control.findWorkspaceBySlug('acme')?.id));
    const kept = () => native.all('SELECT (SELECT count(*) FROM click_pages), (SELECT count(*) FROM link_clicks)');
    await follow(api, made);
    expect(kept()).toEqual([[1, 0]]);
    const exported = (await api.ask('admin', 'GET', `/v1/people/${person.id}/export`)).body as PersonExport;
    expect(exported.tables.link_clicks).toMatchObject([{ count: 1 }]);
    await follow(api, made);
    expect((await api.ask('admin', 'DELETE', `/v1/people/${person.id}`, undefined, once())).status).toBe(204);
    expect(kept()).toEqual([[0, 0]]);
  });

  test('leads nowhere once it is taken back or over, and looks as if it had never been', async () => {
    let nowMs = Date.parse('2026-11-22T09:00:00Z');
    const { api, link } = await openWorld(() => nowMs);
    await using _ = api;
    const url = 'https://library.example/a';
    const [open, revoked, over] = [await link({ url }), await link({ url }), await link({ url, expiresAt: '2026-11-22T10:00:00Z' })];
    for (const link of [revoked, over]) expect(await follow(api, link)).toMatchObject({ status: 302, location: url });
    nowMs += 3_600_000;
    expect((await api.ask('admin', 'DELETE', `/v1/tracked-links/${revoked.id}`, undefined, once())).status).toBe(204);
    const unknown = await follow(api, { ...open, address: `http://x/l/${'A'.repeat(22)}` });
    expect(unknown.status).toBe(404);
    expect([await follow(api, revoked), await follow(api, over)]).toEqual([unknown, unknown]);
    expect(await follow(api, open)).toMatchObject({ status: 302 });
    expect((await follow(api, open, 'POST')).status).toBe(405);
  });

  test('is refused for an address that is none, and for what is not there', async () => {
    const { api, content } = await openWorld();
    await using _ = api;
    const create = async (input: object, role: 'admin' | 'rep' = 'admin') =>
      (await api.ask(role, 'POST', '/v1/tracked-links', input, once())).status;
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'ftp://x.example', 'not an address'])
      expect(await create({ url }), url).toBe(400);
    expect(await create({})).toBe(400);
    expect(await create({ contentId: content.id, personId: 'per_01hzzzzzzzzzzzzzzzzzzzzzzz' })).toBe(404);
    expect(await create({ contentId: 'cnt_01hzzzzzzzzzzzzzzzzzzzzzzz' })).toBe(404);
    expect(await create({ contentId: content.id }, 'rep')).toBe(201);
    expect((await api.ask(undefined, 'POST', '/v1/tracked-links', { contentId: content.id }, once())).status).toBe(401);
    expect((await api.ask('rep', 'GET', '/v1/tracked-links')).status).toBe(403);
  });

  test('of another workspace is as unknown as one that never was', async () => {
    const { api, link, content } = await openWorld();
    await using _ = api;
    const made = await link({ contentId: content.id });
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    expect((await api.ask(undefined, 'GET', `/v1/tracked-links/${made.id}`, undefined, { authorization })).status).toBe(404);
    expect((await api.ask(undefined, 'DELETE', `/v1/tracked-links/${made.id}`, undefined, { authorization, ...once() })).status).toBe(404);
    expect((await api.ask('admin', 'GET', '/v1/tracked-links')).body).toMatchObject({ items: [{ id: made.id }] });
  });

  test('of a workspace that was deleted looks as if it had never been', async () => {
    const { api, content, link } = await openWorld();
    await using _ = api;
    const made = await link({ contentId: content.id });
    expect(await follow(api, made)).toMatchObject({ status: 302 });
    const unknown = await follow(api, { ...made, address: `http://x/l/${'A'.repeat(22)}` });
    const { name } = (await api.ask('admin', 'GET', '/v1/workspace')).body as { name: string };
    expect((await api.ask('admin', 'DELETE', '/v1/workspace', { confirmName: name })).status).toBeLessThan(300);
    expect(await follow(api, made)).toEqual(unknown);
  });

  test('that is followed by ever other programs fills no table with them', async () => {
    const { api, content, person, link } = await openWorld(() => noonMs);
    await using _ = api;
    const made = await link({ contentId: content.id, personId: person.id });
    const agents = Array.from({ length: 150 }, (_none, at) => `Agent/${at} (of somebody who tries)`);
    for (const agent of [...agents, ...agents])
      expect(await follow(api, made, 'GET', { 'user-agent': agent })).toMatchObject({ status: 302 });
    const { native } = await api.server.context.stores.get(String(api.server.context.control.findWorkspaceBySlug('acme')?.id));
    await expect.poll(() => native.all('SELECT sum(count), min(is_folded) FROM link_clicks')).toEqual([[300, 1]]);
    expect(native.all('SELECT count(*) FROM link_clicks')).toEqual([[101]]);
    expect(native.all('SELECT count(*) FROM touches')).toEqual([[101]]);
  });

  test('leaves nothing of who followed it but the touch, a day later, also where nobody follows it any more', async () => {
    let nowMs = noonMs;
    const { api, content, person, link } = await openWorld(() => nowMs);
    await using _ = api;
    await follow(api, await link({ contentId: content.id, personId: person.id }));
    const { context } = api.server;
    const id = String(context.control.findWorkspaceBySlug('acme')?.id);
    const { native } = await context.stores.get(id);
    await expect.poll(() => native.all('SELECT is_folded FROM link_clicks')).toEqual([[1]]);
    nowMs += 25 * 3_600_000;
    await foldClicks(context, id);
    expect(native.all('SELECT (SELECT count(*) FROM link_clicks), (SELECT count(*) FROM touches)')).toEqual([[0, 1]]);
  });

  test('tells strangers behind a proxy apart when they try addresses out', async () => {
    const env = { proxies: 1, rates: { anonymous: { perSecond: 0.001, burst: 2 } } };
    await using api = await openTestServer({ env });
    const attempt = async (address: string) =>
      (await follow(api, { address: `http://x/l/${'A'.repeat(22)}` } as TrackedLink, 'GET', { 'x-forwarded-for': address })).status;
    expect([await attempt('192.0.2.1'), await attempt('192.0.2.1'), await attempt('192.0.2.1')]).toEqual([404, 404, 429]);
    expect(await attempt('198.51.100.9')).toBe(404);
  });
});
