import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestAnswer, type TestServer } from '../../testing/open-test-server.ts';

const owners = ['rep', 'mate', 'stranger', 'nobody'] as const;
type Owner = (typeof owners)[number];
type Noun = 'people' | 'accounts' | 'opportunities';
type Ask = (method: string, path: string, body?: unknown) => Promise<TestAnswer>;

/** A stored record, and whose it is: by itself or by what it hangs together with. */
interface Stored {
  readonly noun: Noun;
  readonly name: string;
  readonly owner: Owner;
  readonly id: string;
  readonly link: { readonly crm: string; readonly instance: string; readonly kind: string; readonly recordId: string };
  readonly hints: object;
}

const mail = (owner: Owner) => `${owner}@acme.example`;
const kinds = { people: 'contact', accounts: 'account', opportunities: 'opportunity' } as const;

class World {
  readonly records: Stored[] = [];
  readonly api: TestServer;
  constructor(api: TestServer) {
    this.api = api;
  }

  async make(noun: Noun, way: string, owner: Owner, body: object): Promise<string> {
    const name = `${noun}-${way}-of-${owner}`;
    const link = { crm: 'demo', instance: 'demo', kind: kinds[noun], recordId: name };
    const found = noun === 'people' ? { email: `${name}@globex.test` } : noun === 'accounts' ? { domain: `${name}.test` } : {};
    const { status, body: made } = await this.api.ask('admin', 'POST', `/v1/${noun}`, { name, links: [link], ...found, ...body });
    expect({ status, made }).toMatchObject({ status: 201 });
    const { id } = made as { id: string };
    this.records.push({ noun, name, owner, id, link, hints: found });
    return id;
  }

  async fill(): Promise<void> {
    for (const owner of owners) {
      const owned = owner === 'nobody' ? {} : { ownerEmail: mail(owner).toUpperCase() };
      const person = await this.make('people', 'own', owner, owned);
      const account = await this.make('accounts', 'own', owner, owned);
      await this.make('people', 'by-account', owner, { accountId: account });
      await this.make('opportunities', 'by-account', owner, { accountId: account });
      const inDeal = await this.make('people', 'by-deal', owner, {});
      await this.make('opportunities', 'own', owner, { ...owned, contacts: [{ personId: inDeal }, { personId: person }] });
      const byDeal = await this.make('accounts', 'by-deal', owner, {});
      await this.make('opportunities', 'own-with-account', owner, { ...owned, accountId: byDeal });
      const byPerson = await this.make('accounts', 'by-person', owner, {});
      await this.make('people', 'own-with-account', owner, { ...owned, accountId: byPerson });
    }
  }
}

let world: World;
let rep: Ask;
let contentId: string;

beforeAll(async () => {
  world = new World(await openTestServer());
  const [mia, ben] = [await world.api.member({ email: mail('rep') }), await world.api.member({ email: mail('mate') })];
  await world.api.member({ email: mail('stranger') });
  rep = mia.ask;
  await world.api.ask('admin', 'POST', '/v1/teams', { name: 'North', memberIds: [mia.id, ben.id] });
  await world.fill();
  const content = await world.api.ask('admin', 'POST', '/v1/content', { kind: 'case_study', title: 'Saves', url: 'https://acme.test/a' });
  contentId = (content.body as { id: string }).id;
});
afterAll(() => world.api[Symbol.asyncDispose]());

const address = ({ link }: Stored) => `/v1/records/demo/demo/${link.kind}/${encodeURIComponent(link.recordId)}/context`;
const unlinked = (kind: string) => ({ crm: 'demo', instance: 'demo', kind, recordId: 'not-linked' });
let acts = 0;
const uuid = () => {
  acts += 1;
  return `00000000-0000-4000-8000-${String(acts).padStart(12, '0')}`;
};
const said = ({ body }: TestAnswer) => body as { status?: string; results?: { status: string; code?: string }[] };

/** Each way to reach a record, and whether it was reached. */
const ways: Record<string, (ask: Ask, record: Stored) => Promise<boolean>> = {
  context: async (ask, record) => (await ask('GET', address(record))).status === 200,
  'context again': async (ask, record) => (await ask('GET', address(record))).status === 200,
  resolve: async (ask, { link }) => said(await ask('POST', '/v1/records/resolve', { record: link, hints: {} })).status === 'known',
  get: async (ask, { noun, id }) => (await ask('GET', `/v1/${noun}/${id}`)).status === 200,
  list: async (ask, { noun, id }) => (await listed(ask, noun)).includes(id),
  feedback: async (ask, { link }) => {
    const event = { id: uuid(), kind: 'copied', contentId, record: link, occurredAt: '2026-11-20T10:00:00Z' };
    return said(await ask('POST', '/v1/feedback', { events: [event] })).results?.[0]?.status === 'created';
  },
  note: async (ask, { link }) => {
    const note = { id: uuid(), text: 'Call them.', record: link, occurredAt: '2026-11-20T10:00:00Z' };
    return said(await ask('POST', '/v1/notes', { notes: [note] })).results?.[0]?.status === 'created';
  },
};
const byHints = async (ask: Ask, { link, hints }: Stored) =>
  said(await ask('POST', '/v1/records/resolve', { record: unlinked(link.kind), hints })).status === 'known';

async function listed(ask: Ask, noun: Noun): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const { body } = await ask('GET', `/v1/${noun}?limit=3${cursor && `&cursor=${cursor}`}`);
    const page = body as { items: { id: string }[]; nextCursor?: string };
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  return ids;
}

/** Where the answers differ from what somebody who sees these owners' records should get. */
async function deviations(ask: Ask, seen: readonly Owner[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const record of world.records) {
    const isSeen = seen.includes(record.owner);
    const tried = record.noun === 'opportunities' ? ways : { ...ways, 'resolve by hints': byHints };
    for (const [way, reach] of Object.entries(tried)) {
      if ((await reach(ask, record)) !== isSeen) wrong.push(`${way}: ${record.name}`);
    }
  }
  return wrong;
}

const settings = [
  ['all', [...owners]],
  ['team', ['rep', 'mate']],
  ['own', ['rep']],
] as const;

describe('whose records a rep sees', () => {
  test.each(settings)('%s: on every way to every kind of record', async (repsSee, seen) => {
    await world.api.ask('admin', 'PATCH', '/v1/workspace', { repsSee });
    expect(await deviations(rep, seen)).toEqual([]);
  });

  test.each(['marketer', 'admin'] as const)('a %s sees all, whatever reps see', async (role) => {
    await world.api.ask('admin', 'PATCH', '/v1/workspace', { repsSee: 'own' });
    expect(await deviations((...request) => world.api.ask(role, ...request), owners)).toEqual([]);
  });

  test('a key in the role of a rep owns nothing', async () => {
    await world.api.ask('admin', 'PATCH', '/v1/workspace', { repsSee: 'own' });
    expect(await deviations((...request) => world.api.ask('rep', ...request), [])).toEqual([]);
  });

  test('the check itself finds what is wrong', async () => {
    await world.api.ask('admin', 'PATCH', '/v1/workspace', { repsSee: 'team' });
    const found = await deviations(rep, ['rep']);
    expect(found).toHaveLength(world.records.filter(({ owner }) => owner === 'mate').length * 7 + 7);
  });

  test('an answer about what may not be seen is that about what there is not, to the letter', async () => {
    await world.api.ask('admin', 'PATCH', '/v1/workspace', { repsSee: 'own' });
    const answer = async (path: string) => {
      const { status, body, headers } = await rep('GET', path);
      return { status, type: headers.get('content-type'), body: { ...(body as object), requestId: '' } };
    };
    for (const record of world.records.filter(({ owner }) => owner !== 'rep')) {
      const absent = { ...record, link: { ...record.link, recordId: 'absent' } };
      expect(await answer(address(record))).toEqual(await answer(address(absent)));
      const id = `${record.id.slice(0, 4)}0000000000000000000000000a`;
      const known = await answer(`/v1/${record.noun}/${record.id}`);
      expect(JSON.stringify(known).replaceAll(record.id, id)).toBe(JSON.stringify(await answer(`/v1/${record.noun}/${id}`)));
    }
  });

  test('no name of what may not be seen is in any answer', async () => {
    await world.api.ask('admin', 'PATCH', '/v1/workspace', { repsSee: 'own' });
    const answers: unknown[] = [];
    const keep: Ask = async (...request) => {
      const answer = await rep(...request);
      answers.push(answer.body);
      return answer;
    };
    await deviations(keep, ['rep']);
    const text = JSON.stringify(answers);
    expect(text).toContain('people-own-of-rep');
    expect(world.records.filter(({ owner, name }) => owner !== 'rep' && text.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  test('of several that fit, only those that may be seen are named and counted', async () => {
    await world.api.ask('admin', 'PATCH', '/v1/workspace', { repsSee: 'own' });
    const domain = 'twice.test';
    for (const [name, owner] of [
      ['Mine', 'rep'],
      ['Theirs', 'stranger'],
    ] as const) {
      const { body } = await world.api.ask('admin', 'POST', '/v1/accounts', { name, domain: `${name}.test`, ownerEmail: mail(owner) });
      await world.api.ask('admin', 'PATCH', `/v1/accounts/${(body as { id: string }).id}`, { domain });
    }
    const ask = { record: unlinked('account'), hints: { domain } };
    expect((await rep('POST', '/v1/records/resolve', ask)).body).toMatchObject({ status: 'known', context: { account: { name: 'Mine' } } });
    const { body } = await world.api.ask('marketer', 'POST', '/v1/records/resolve', ask);
    expect(body).toMatchObject({ status: 'ambiguous', candidates: [{ name: 'Mine' }, { name: 'Theirs' }] });
  });

  test('an owner who changes takes the record along at once', async () => {
    await world.api.ask('admin', 'PATCH', '/v1/workspace', { repsSee: 'own' });
    const record = world.records.find(({ name }) => name === 'people-own-of-stranger');
    const reach = async () => (await rep('GET', record ? address(record) : '')).status;
    const before = await reach();
    await world.api.ask('admin', 'PATCH', `/v1/people/${record?.id}`, { ownerEmail: mail('rep') });
    const during = await reach();
    await world.api.ask('admin', 'PATCH', `/v1/people/${record?.id}`, { ownerEmail: mail('stranger') });
    expect([before, during, await reach()]).toEqual([404, 200, 404]);
  });
});
