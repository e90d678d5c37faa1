import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NounAsker, type NounFacts } from './noun-asker.ts';
import type { TestAnswer } from './open-test-server.ts';

const readers = ['rep', 'marketer', 'admin'] as const;
const nobody = '0123456789abcdefghjkmnpqrs';
const operations = [
  ['POST', ''],
  ['GET', ''],
  ['GET', '/id'],
  ['PATCH', '/id'],
  ['DELETE', '/id'],
] as const;

/** Asks every operation of a noun its three questions: does it answer, does it refuse bad input, does it refuse the wrong caller. */
export function askNounQuestions<World = undefined>(facts: NounFacts<World>): void {
  let asker: NounAsker<World>;
  beforeAll(async () => {
    asker = await NounAsker.open(facts);
  });
  afterAll(() => asker[Symbol.asyncDispose]());
  describe('answers', () => askAnswers(facts, () => asker));
  describe('refuses bad input', () => askBadInput(facts, () => asker));
  describe('refuses the wrong caller', () => askWrongCallers(facts, () => asker));
}

function problem(status: number, code: string, ...places: string[]) {
  const errors = places.map((place) => expect.objectContaining({ path: place }));
  return { status, body: expect.objectContaining({ code, ...(places.length > 0 && { errors }) }) };
}

const short = ({ status, body }: TestAnswer) => ({ status, body });

function askAnswers<World>({ path, defaults, patch, emptied, filters, sameBy }: NounFacts<World>, asker: () => NounAsker<World>): void {
  test('what it was given, once stored', async () => {
    const { api } = asker();
    const { sent, thing } = await asker().make();
    expect(thing).toEqual({ ...defaults, ...sent, id: expect.any(String), createdAt: expect.any(String), updatedAt: thing.createdAt });
    for (const role of readers) {
      expect(short(await api.ask(role, 'GET', `${path}/${thing.id}`))).toEqual({ status: 200, body: thing });
    }
  });

  test('page after page, each thing once', async () => {
    for (let count = 0; count < 3; count += 1) await asker().make();
    const seen: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const { body } = await asker().api.ask('rep', 'GET', `${path}?limit=2${cursor && `&cursor=${cursor}`}`);
      const page = body as { items: { id: string }[]; nextCursor?: string };
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(await asker().listed());
    expect(new Set(seen).size).toBe(seen.length);
  });

  if (filters.length > 0)
    test.each(filters)('a list of what was asked for: $query', async ({ query, found, missed }) => {
      const first = await asker().make(found);
      const second = await asker().make(missed);
      const ids = await asker().listed(query);
      expect([ids.includes(first.thing.id), ids.includes(second.thing.id)]).toEqual([true, false]);
    });

  test('a change with what is kept and what is new', async () => {
    const { thing } = await asker().make();
    const answer = await asker().api.ask('admin', 'PATCH', `${path}/${thing.id}`, patch);
    expect(short(answer)).toEqual({ status: 200, body: { ...thing, ...patch, updatedAt: expect.any(String) } });
  });

  test('null with an empty field', async () => {
    const { thing } = await asker().make();
    const nulls = Object.fromEntries(emptied.map((field) => [field, null]));
    const { body } = await asker().api.ask('admin', 'PATCH', `${path}/${thing.id}`, nulls);
    const kept = Object.entries(thing).filter(([field]) => !emptied.includes(field));
    expect(body).toEqual({ ...Object.fromEntries(kept), updatedAt: expect.any(String) });
  });

  test('nothing to what was removed, ever after', async () => {
    const { thing } = await asker().make();
    const first = await asker().api.ask('admin', 'DELETE', `${path}/${thing.id}`);
    const second = await asker().api.ask('admin', 'DELETE', `${path}/${thing.id}`);
    expect([first.status, short(second)]).toEqual([204, problem(404, 'not_found')]);
    expect(await asker().listed()).not.toContain(thing.id);
  });

  if (sameBy.length > 0)
    test.each(sameBy)('200 and the same thing where %j is known', async (name) => {
      const { thing } = await asker().make(name);
      const answer = await asker().api.ask('marketer', 'POST', path, asker().next(name));
      expect(answer).toMatchObject({ status: 200, body: { id: thing.id } });
    });

  test('a request that is sent again with its Idempotency-Key as the first time', async () => {
    const send = (body: object) => asker().api.ask('admin', 'POST', path, body, { 'idempotency-key': 'try-1' });
    const sent = asker().next();
    const first = await send(sent);
    expect([first.status, short(await send(sent))]).toEqual([201, short(first)]);
    expect(short(await send(asker().next()))).toEqual(problem(422, 'idempotency_key_reused'));
  });
}

function askBadInput<World>({ path, patch, spoilt }: NounFacts<World>, asker: () => NounAsker<World>): void {
  test.each(spoilt)('at %s: %j', async (place, change) => {
    const answer = await asker().api.ask('admin', 'POST', path, asker().next(change));
    expect(short(answer)).toEqual(problem(400, 'invalid_request', place));
  });

  test('in a change, which then changes nothing', async () => {
    const { thing } = await asker().make();
    const field = Object.keys(patch)[0] ?? '';
    const answer = await asker().api.ask('admin', 'PATCH', `${path}/${thing.id}`, { ...patch, [field]: { not: 'this' } });
    expect(answer.status).toBe(400);
    expect((await asker().api.ask('rep', 'GET', `${path}/${thing.id}`)).body).toEqual(thing);
  });

  test.each(['?cursor=nonsense', '?limit=0', '?limit=201', '/wsp_1', '/%00'])('in the address %s', async (rest) => {
    const answer = await asker().api.ask('rep', 'GET', `${path}${rest}`);
    expect(short(answer)).toEqual(problem(400, 'invalid_request', expect.any(String)));
  });

  test('that is no JSON', async () => {
    expect(short(await asker().api.ask('admin', 'POST', path, '{"name":'))).toEqual(problem(400, 'invalid_request'));
  });

  test.each(['GET', 'PATCH', 'DELETE'])('about a thing there is not: %s', async (method) => {
    const { thing } = await asker().make();
    const id = `${thing.id.slice(0, 4)}${nobody}`;
    const answer = await asker().api.ask('admin', method, `${path}/${id}`, method === 'PATCH' ? patch : undefined);
    expect(short(answer)).toEqual(problem(404, 'not_found'));
  });
}

function askWrongCallers<World>({ path, patch }: NounFacts<World>, asker: () => NounAsker<World>): void {
  const bodyOf = (method: string) => ({ POST: asker().next(), PATCH: patch })[method];

  test.each(operations)('without a key: %s %s', async (method, rest) => {
    const { thing } = await asker().make();
    const answer = await asker().api.ask(undefined, method, `${path}${rest.replace('id', thing.id)}`, bodyOf(method));
    expect(short(answer)).toEqual(problem(401, 'unauthenticated'));
  });

  test.each(operations.filter(([method]) => method !== 'GET'))('a rep who writes: %s %s', async (method, rest) => {
    const { thing } = await asker().make();
    const answer = await asker().api.ask('rep', method, `${path}${rest.replace('id', thing.id)}`, bodyOf(method));
    expect(short(answer)).toEqual(problem(403, 'forbidden'));
    expect((await asker().api.ask('rep', 'GET', `${path}/${thing.id}`)).body).toEqual(thing);
  });

  test.each(operations.filter(([, rest]) => rest !== ''))('of another workspace: %s %s', async (method, rest) => {
    const { thing } = await asker().make();
    const authorization = `Bearer ${await asker().api.key('admin', 'other')}`;
    const address = `${path}${rest.replace('id', thing.id)}`;
    const answer = await asker().api.ask(undefined, method, address, bodyOf(method), { authorization });
    expect(short(answer)).toEqual(problem(404, 'not_found'));
  });
}
