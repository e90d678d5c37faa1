import { DataEvent, type PersonContext } from '@alongside/common';
import { describe, expect, test, vi } from 'vitest';
import { findRecordHead } from '../../db/reads/find-record-head.ts';
import { openTestServer } from '../../testing/open-test-server.ts';
import { composerEdition } from './etag-of.ts';

const record = { crm: 'demo', instance: 'demo', kind: 'contact' as const, recordId: '003' };

/** Ana, whose record has been looked at, and Ben: told of at once, and so of the same version. */
async function world() {
  const api = await openTestServer();
  await api.key('rep');
  const workspaceId = api.server.context.control.findWorkspaceBySlug('acme')?.id ?? '';
  const { native, documents } = await api.server.context.stores.get(workspaceId);
  const tell = (...people: { externalId: string; name: string; links?: object[] }[]) =>
    api.server.context.writer.write(workspaceId, 'events.apply', {
      events: people.map(({ externalId, name, links = [] }) => ({
        event: DataEvent.parse({ type: 'person.upsert', source: 'crm', externalId, at: '2026-11-20T10:00:00Z', person: { name }, links }),
      })),
    });
  const look = async (tag?: string) => {
    const held = tag === undefined ? {} : { 'if-none-match': tag };
    const { status, body, headers } = await api.ask('rep', 'GET', '/v1/records/demo/demo/contact/003/context', undefined, held);
    return { status, name: (body as PersonContext | undefined)?.person?.name, tag: headers.get('etag') ?? '' };
  };
  const [ana] = await tell({ externalId: 'a', name: 'Ana Ruiz', links: [record] }, { externalId: 'b', name: 'Ben Stone' });
  const { tag } = await look();
  await vi.waitFor(() => expect(documents.find(record, composerEdition, Date.now())?.body).toContain('Ana Ruiz'));
  return Object.assign(api, { tell, look, tag, anaId: ana?.id ?? '', head: () => findRecordHead(native, record) });
}

describe('a record that comes to stand for somebody else, of whom nothing else is news', () => {
  test.each([
    ['from another', false],
    ['after it stood for nobody', true],
  ])('shows them, also to whoever holds what it showed before: %s', async (_, isGivenUp) => {
    await using api = await world();
    if (isGivenUp) await api.ask('admin', 'PATCH', `/v1/people/${api.anaId}`, { links: [] });
    expect(await api.tell({ externalId: 'b', name: 'Ben Stone', links: [record] })).toMatchObject([{ status: 'updated' }]);
    expect([await api.look(api.tag), await api.look()]).toMatchObject([
      { status: 200, name: 'Ben Stone' },
      { status: 200, name: 'Ben Stone' },
    ]);
  });

  test('is no news the second time', async () => {
    await using api = await world();
    const before = api.head();
    expect(await api.tell({ externalId: 'a', name: 'Ana Ruiz', links: [record] })).toMatchObject([{ status: 'duplicate' }]);
    expect(api.head()).toEqual(before);
  });
});
