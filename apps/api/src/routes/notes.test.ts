import type { Note } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

const record = { crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003A' };

async function world() {
  let nowMs = Date.parse('2026-11-20T10:00:00Z');
  const api = await openTestServer({ clock: () => nowMs });
  const { body } = await api.ask('admin', 'POST', '/v1/people', { name: 'Ana', links: [record] });
  const note = (text: string, more: object = {}) => ({
    id: crypto.randomUUID(),
    text,
    record,
    occurredAt: '2026-11-20T09:59:00Z',
    ...more,
  });
  return Object.assign(api, {
    ana: (body as { id: string }).id,
    note,
    post: (...notes: unknown[]) => api.ask('rep', 'POST', '/v1/notes', { notes }),
    list: async (query = '') => (await api.ask('marketer', 'GET', `/v1/notes${query}`)).body as { items: Note[]; nextCursor?: string },
    pass: () => {
      nowMs += 60_000;
    },
  });
}

describe('recordNotes and listNotes', () => {
  test('marketing reads each note once, however often it was sent, with what it is about', async () => {
    await using api = await world();
    const note = api.note('She asked for a price list.');
    expect((await api.post(note, note)).body).toMatchObject({ created: 1, duplicate: 1 });
    expect((await api.post(note)).body).toMatchObject({ created: 0, duplicate: 1 });
    expect(await api.list()).toEqual({
      items: [
        {
          ...note,
          subjectId: api.ana,
          authorId: expect.stringMatching(/^key_/),
          occurredAt: '2026-11-20T09:59:00.000Z',
          receivedAt: '2026-11-20T10:00:00.000Z',
        },
      ],
    });
  });

  test('a record that marketing knows nothing of is welcome', async () => {
    await using api = await world();
    await api.post(api.note('New here', { record: { ...record, recordId: 'stranger' } }));
    const { items } = await api.list();
    expect(items.map(({ text, subjectId }) => [text, subjectId])).toEqual([['New here', undefined]]);
  });

  test('pages are newest first, and one subject can be asked for', async () => {
    await using api = await world();
    await api.post(api.note('first'));
    api.pass();
    await api.post(api.note('second', { record: { ...record, recordId: 'stranger' } }));
    api.pass();
    await api.post(api.note('third'));
    const page = await api.list('?limit=2');
    const rest = await api.list(`?limit=2&cursor=${page.nextCursor}`);
    expect([page, rest].map(({ items }) => items.map(({ text }) => text))).toEqual([['third', 'second'], ['first']]);
    expect(rest.nextCursor).toBeUndefined();
    expect((await api.list(`?subjectId=${api.ana}`)).items.map(({ text }) => text)).toEqual(['third', 'first']);
    expect((await api.list('?subjectId=per_nobody0')).items).toEqual([]);
  });

  test('refuses only the notes that make no sense, and a cursor of somebody else', async () => {
    await using api = await world();
    expect((await api.post(api.note('good'), api.note(''), { text: 'no record' })).body).toMatchObject({
      created: 1,
      rejected: 2,
      results: [{}, { code: 'invalid_request' }, { code: 'invalid_request' }],
    });
    expect((await api.ask('admin', 'GET', '/v1/notes?cursor=c1')).status).toBe(400);
  });

  test('a rep writes but does not read, and nobody does either without a key', async () => {
    await using api = await world();
    expect((await api.ask('rep', 'GET', '/v1/notes')).status).toBe(403);
    expect((await api.ask(undefined, 'GET', '/v1/notes')).status).toBe(401);
    expect((await api.ask(undefined, 'POST', '/v1/notes', { notes: [api.note('x')] })).status).toBe(401);
  });
});
