import { dayMs, type PersonContext } from '@alongside/common';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findRecordHead } from '../../db/reads/find-record-head.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import { openTestServer } from '../../testing/open-test-server.ts';
import { composerEdition } from './etag-of.ts';
import { readContext } from './read-context.ts';

const noonMs = Date.parse('2026-11-21T12:00:00Z');
const mebibyte = 1_048_576;
const contact = (recordId: string) => ({ crm: 'demo', instance: 'demo', kind: 'contact' as const, recordId });
const kibibyte = 1_024;
/** Answers that fill the memory, but for less than the smallest of them, also where somebody else has some of it. */
const sizes = [...Array.from({ length: 31 }, () => 2 * mebibyte), ...Array.from({ length: 64 }, () => 32 * kibibyte)];
const others = sizes.map((size, at) => ({ recordId: `other-${at}`, size }));

/** Ana, whose context is stored and not in memory, and a memory that is full of others'. */
async function worldWithoutRoom() {
  const time = { nowMs: noonMs };
  const api = await openTestServer({ clock: () => time.nowMs });
  const contextOf = (recordId: string, tag?: string) =>
    api.ask('rep', 'GET', `/v1/records/demo/demo/contact/${recordId}/context`, undefined, tag ? { 'if-none-match': tag } : {});
  const made = await api.ask('admin', 'POST', '/v1/people', { name: 'Ana', email: 'ana@globex.test', links: [contact('ana')] });
  for (const { recordId } of others) {
    await api.ask('admin', 'POST', '/v1/people', { name: 'Ben', email: `${recordId}@globex.test`, links: [contact(recordId)] });
  }
  const { context } = api.server;
  const workspaceId = context.control.findWorkspaceBySlug('acme')?.id ?? '';
  const store = await context.stores.get(workspaceId);
  const { native } = store;
  for (const { recordId, size } of others) {
    const body = Buffer.from(JSON.stringify('.'.repeat(size - 2)));
    const head = findRecordHead(native, contact(recordId));
    const { linkPk = 0, entityVersion = 0, sharedVersion = 0 } = head ?? {};
    const document = { linkPk, entityVersion, sharedVersion, validUntilMs: noonMs + dayMs, composer: composerEdition, body };
    await context.writer.write(workspaceId, 'contexts.store', document);
  }
  const answers = [];
  for (const { recordId } of others) answers.push((await contextOf(recordId)).body);
  expect(answers.map((answer) => String(answer).length + 2)).toEqual(sizes);
  const tag = (await contextOf('ana')).headers.get('etag') ?? '';
  return Object.assign(api, { store, time, contextOf, tag, anaId: (made.body as { id: string }).id });
}

test('while the memory is full, who holds the answer is told so, and who does not gets the text of now', async () => {
  await using api = await worldWithoutRoom();
  const told = async (tag: string) => {
    const { status, headers, body } = await api.contextOf('ana', tag);
    return { status, tag: headers.get('etag') ?? '', name: (body as PersonContext | undefined)?.person.name };
  };
  expect(await told(api.tag)).toEqual({ status: 304, tag: api.tag, name: undefined });
  expect(await told('"another"')).toEqual({ status: 200, tag: api.tag, name: 'Ana' });

  await api.ask('admin', 'PATCH', `/v1/people/${api.anaId}`, { name: 'Ana Berg' });
  const changed = await told(api.tag);
  expect(changed).toEqual({ status: 200, tag: expect.not.stringMatching(api.tag), name: 'Ana Berg' });
  // Whatever is written after it is answered when it is stored.
  await api.ask('admin', 'POST', '/v1/people', { name: 'Cleo' });
  expect(await told(changed.tag)).toEqual({ status: 304, tag: changed.tag, name: undefined });
  expect((await told(api.tag)).status).toBe(200);

  api.time.nowMs = noonMs + dayMs;
  expect(await told(changed.tag)).toEqual({ status: 200, tag: expect.not.stringMatching(changed.tag), name: 'Ana Berg' });
});

/** How often it is asked, on the connection that answers requests, what a record stands for. */
function headReads(native: SqlConnection) {
  const reads = vi.spyOn(native, 'get');
  onTestFinished(() => reads.mockRestore());
  return {
    clear: () => reads.mockClear(),
    count: () => reads.mock.calls.filter(([sql]) => sql.startsWith('SELECT l.pk, l.entity')).length,
  };
}

test('while the memory is full, a record that is asked after again and again comes into it all the same', async () => {
  await using api = await worldWithoutRoom();
  const reads = headReads(api.store.native);
  const readsOfOne = () => {
    reads.clear();
    expect(readContext(api.store, contact('ana'), noonMs, api.tag)).toEqual({ etag: api.tag, body: undefined });
    return reads.count();
  };
  const asked = Array.from({ length: 40 }, readsOfOne);
  expect(asked.slice(0, 2)).toEqual([1, 1]);
  expect(asked.at(-1)).toBe(0);
});

test('what a record stands for is asked once by a look that finds nothing, once before composing and once after', async () => {
  await using api = await worldWithoutRoom();
  await api.ask('admin', 'PATCH', `/v1/people/${api.anaId}`, { name: 'Ana Berg' });
  const reads = headReads(api.store.native);
  expect(readContext(api.store, contact('ana'), noonMs, api.tag)).toBeUndefined();
  expect(reads.count()).toBe(1);
  reads.clear();
  expect((await api.contextOf('ana', api.tag)).status).toBe(200);
  expect(reads.count()).toBe(3);
});
