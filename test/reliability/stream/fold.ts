import { Groups } from './groups.ts';
import { columns, homes, type Noun, nameOf, nouns, type State } from './state.ts';
import type { Fact, World } from './world.ts';

type Cell = string | number | null;
interface Word {
  readonly value: Cell;
  readonly atMs: number;
}
type Said = Record<string, unknown>;

const defaults: Readonly<Partial<Record<Noun, Readonly<Record<string, Cell>>>>> = {
  campaign: { status: 'running' },
  content: { version: 1 },
  opportunity: { status: 'open' },
};
const unnamed: Readonly<Partial<Record<Noun, { readonly text: string; readonly field?: string }>>> = {
  account: { text: 'Company without a name', field: 'domain' },
  campaign: { text: 'Campaign without a name' },
  opportunity: { text: 'Deal without a name' },
  person: { text: 'Person without a name', field: 'email' },
};

/**
 * What must be so after a stream, whatever its order: worked out over the set of facts by rules that are written down here once more,
 * with nothing of the product. First who is who, then for each thing the latest word on each matter.
 */
export function fold(world: World): State {
  return new Fold(world).run();
}

class Fold {
  readonly #world: World;
  readonly #groups: Readonly<Record<Noun, Groups>> = {
    account: new Groups(),
    campaign: new Groups(),
    content: new Groups(),
    opportunity: new Groups(),
    person: new Groups(),
  };
  readonly #fields = new Map<string, Map<string, Word>>();
  readonly #homes = new Map<string, { readonly root: string | null; readonly atMs: number }>();
  readonly #seen = new Map<string, number>();
  readonly #deleted = new Map<string, number>();
  readonly #stages = new Map<string, Map<number, Cell[]>>();
  readonly #roles = new Map<string, { readonly atMs: number; readonly text: string }>();
  readonly #members = new Map<string, { readonly atMs: number; readonly text: string }>();
  readonly #touches = new Map<string, { readonly atMs: number; readonly text: string }>();
  readonly #takenBack = new Set<string>();
  readonly #held = new Set<string>();

  constructor(world: World) {
    this.#world = world;
  }

  run(): State {
    for (let at = 0; at < this.#world.count; at += 1) this.#meet(this.#world.fact(at));
    for (let at = 0; at < this.#world.count; at += 1) this.#hear(this.#world.fact(at));
    return this.#state();
  }

  /** Who is who. */
  #meet(fact: Fact): void {
    const [noun, verb] = partsOf(fact);
    if (verb === 'upsert' && isNoun(noun)) {
      const name = nameIn(fact);
      const said = fact[noun] as Said;
      const groups = this.#groups[noun];
      if (noun !== 'content' || ['kind', 'title', 'url'].every((field) => said[field])) groups.add(name);
      if (noun !== 'person') return;
      if (typeof said.email === 'string') groups.join(name, addressOf(said.email));
      for (const link of (fact.links as Said[] | undefined) ?? []) groups.join(name, recordOf(link));
    }
    if (verb === 'merge' && isNoun(noun)) {
      for (const id of fact.merged as string[]) this.#groups[noun].join(nameIn(fact), nameOf(textOf(fact.source), id));
    }
  }

  #hear(fact: Fact): void {
    const [noun, verb] = partsOf(fact);
    if (isNoun(noun)) {
      if (verb === 'upsert') this.#upsert(noun, fact);
      if (verb === 'merge') this.#merge(noun, fact);
      if (verb === 'delete') this.#delete(noun, fact);
    } else if (noun === 'opportunity_role') this.#role(fact, verb === 'delete');
    else if (noun === 'campaign_member') this.#member(fact, verb === 'delete');
    else if (verb === 'record') this.#touch(fact);
    else this.#takenBack.add(nameIn(fact));
  }

  #upsert(noun: Noun, fact: Fact): void {
    const name = nameIn(fact);
    const atMs = Date.parse(textOf(fact.at));
    const root = this.#groups[noun].of(name);
    if (root === undefined) {
      this.#hold([noun, fact.source, fact.externalId], fact);
      return;
    }
    raise(this.#seen, `${noun}${name}`, atMs);
    const said = fact[noun] as Said;
    const words = entry(this.#fields, `${noun}${root}`, () => new Map<string, Word>());
    for (const [field, column] of Object.entries(columns[noun])) {
      if (said[field] === undefined) continue;
      const word = { value: cellOf(column, said[field]), atMs };
      if (isLater(word, words.get(column))) words.set(column, word);
    }
    if (noun === 'opportunity') this.#stage(root, atMs, said);
    this.#home(noun, root, fact, atMs);
  }

  #home(noun: Noun, root: string, fact: Fact, atMs: number): void {
    const field = noun === 'account' ? 'parent' : 'account';
    const reference = homes[noun] === undefined ? undefined : fact[field];
    if (reference === undefined) return;
    const { source, externalId } = (reference ?? {}) as Said;
    const home = reference === null ? null : this.#groups.account.of(nameOf(textOf(source), textOf(externalId)));
    if (home === undefined) {
      const { type, source: from, externalId: id, at } = fact;
      this.#hold(['account', source, externalId], { type, source: from, externalId: id, at, [noun]: {}, [field]: reference });
      return;
    }
    const before = this.#homes.get(`${noun}${root}`);
    if (!before || atMs > before.atMs) this.#homes.set(`${noun}${root}`, { root: home, atMs });
  }

  #stage(root: string, atMs: number, said: Said): void {
    const cells = ['stage', 'buyingStage', 'status', 'amountCents', 'currency'].map((field) => (said[field] ?? null) as Cell);
    if (cells.every((cell) => cell === null)) return;
    const history = entry(this.#stages, root, () => new Map<number, Cell[]>());
    const before = history.get(atMs);
    history.set(atMs, before ? cells.map((cell, at) => greater(cell, before[at] ?? null)) : cells);
  }

  #merge(noun: Noun, fact: Fact): void {
    const merged = (fact.merged as string[]).filter((id) => id !== fact.externalId);
    const ids = [textOf(fact.externalId), ...merged];
    if (this.#groups[noun].of(nameIn(fact)) === undefined) {
      for (const id of ids) this.#hold([noun, fact.source, id], fact);
      return;
    }
    const atMs = Date.parse(textOf(fact.at));
    raise(this.#seen, `${noun}${nameIn(fact)}`, atMs);
    for (const id of merged) raise(this.#deleted, `${noun}${nameOf(textOf(fact.source), id)}`, atMs);
  }

  #delete(noun: Noun, fact: Fact): void {
    if (this.#groups[noun].of(nameIn(fact)) === undefined) {
      this.#hold([noun, fact.source, fact.externalId], fact);
      return;
    }
    raise(this.#deleted, `${noun}${nameIn(fact)}`, Date.parse(textOf(fact.at)));
  }

  #role(fact: Fact, isRemoved: boolean): void {
    const deal = fact.opportunity as Said;
    const opportunity = this.#groups.opportunity.of(nameOf(textOf(deal.source), textOf(deal.externalId)));
    if (opportunity === undefined) {
      this.#hold(['opportunity', deal.source, deal.externalId], fact);
      return;
    }
    const person = this.#person(fact.person as Said, fact);
    if (person === undefined) return;
    const text = JSON.stringify([isRemoved ? 1 : 0, isRemoved ? null : (fact.role ?? null)]);
    later(this.#roles, JSON.stringify([opportunity, person]), { atMs: Date.parse(textOf(fact.at)), text });
  }

  #member(fact: Fact, isRemoved: boolean): void {
    const of = fact.campaign as Said;
    const campaign = this.#groups.campaign.of(nameOf(textOf(of.source), textOf(of.externalId)));
    if (campaign === undefined) {
      this.#hold(['campaign', of.source, of.externalId], fact);
      return;
    }
    const person = this.#person(fact.person as Said, fact);
    if (person === undefined) return;
    const { source, externalId, status, hasResponded, firstRespondedAt, at } = fact;
    const answered = [
      hasResponded === undefined ? null : Number(hasResponded),
      firstRespondedAt ? Date.parse(textOf(firstRespondedAt)) : null,
    ];
    const cells = isRemoved ? [1, null, null, null] : [0, status ?? null, ...answered];
    later(this.#members, JSON.stringify([campaign, person]), {
      atMs: Date.parse(textOf(at)),
      text: JSON.stringify([...cells, source, externalId]),
    });
    if (isRemoved) return;
    const follows = (id: string, type: string, when: unknown, subject: unknown = null) => {
      const text = JSON.stringify([person, campaign, type, subject]);
      const key = nameOf(textOf(source), `${textOf(externalId)}/${id}`);
      const atMs = Date.parse(textOf(when));
      const before = this.#touches.get(key);
      if (!before || atMs < before.atMs) this.#touches.set(key, { atMs, text });
    };
    follows('added', 'campaign.member_added', at);
    if (status !== undefined) follows(`status/${textOf(status)}`, 'campaign.status_changed', at, status);
    if (hasResponded) follows('responded', 'campaign.responded', firstRespondedAt ?? at);
  }

  #touch(fact: Fact): void {
    const touch = fact.touch as Said;
    const person = this.#person(touch.person as Said, fact);
    if (person === undefined) return;
    const of = touch.campaign as Said | undefined;
    const campaign = of ? this.#groups.campaign.of(nameOf(textOf(of.source), textOf(of.externalId))) : null;
    if (campaign === undefined) {
      this.#hold(['campaign', of?.source, of?.externalId], fact);
      return;
    }
    const text = JSON.stringify([person, campaign, touch.type, touch.subject ?? null]);
    this.#touches.set(nameOf(textOf(touch.source), textOf(touch.externalId)), { atMs: Date.parse(textOf(touch.occurredAt)), text });
  }

  /** Whom an event speaks of; one that speaks of nobody known waits. */
  #person({ source, externalId, email, record }: Said, fact: Fact): string | undefined {
    const name = email ? addressOf(textOf(email)) : record ? recordOf(record as Said) : nameOf(textOf(source), textOf(externalId));
    const root = this.#groups.person.of(name);
    if (root !== undefined) return root;
    const { crm, instance, kind, recordId } = (record ?? {}) as Said;
    this.#hold(
      email ? ['person', '', email] : record ? ['person', '', crm, instance, kind, recordId] : ['person', source, externalId],
      fact,
    );
    return undefined;
  }

  #hold(needs: readonly unknown[], fact: Fact): void {
    this.#held.add(JSON.stringify([needs, sorted(fact)]));
  }

  #state(): State {
    const state: State = new Map();
    const called: Record<string, Map<string, string>> = {};
    for (const noun of nouns) {
      called[noun] = new Map();
      for (const [root, all] of this.#groups[noun].all()) {
        const names = all.filter((name) => !name.startsWith('@')).sort();
        called[noun].set(root, names[0] ?? '');
        state.set(`${noun} ${names[0]}`, this.#line(noun, root, names, all));
      }
    }
    const call = (noun: Noun, root: unknown) => (typeof root === 'string' ? (called[noun]?.get(root) ?? null) : null);
    for (const [key, { root }] of this.#homes) {
      const noun = nouns.find((one) => key.startsWith(one)) as Noun;
      const own = call(noun, key.slice(noun.length));
      const home = call('account', root);
      if (home !== null && !(noun === 'account' && home === own)) state.set(`home of ${noun} ${own}`, home);
    }
    for (const [root, history] of this.#stages) {
      const rows = [...history].sort(([a], [b]) => a - b).map(([atMs, cells]) => [atMs, ...cells]);
      state.set(`stages ${call('opportunity', root)}`, JSON.stringify(rows));
    }
    for (const [key, { atMs, text }] of this.#roles) {
      const [deal, person] = JSON.parse(key) as string[];
      state.set(`role ${call('opportunity', deal)} ${call('person', person)}`, `${atMs} ${text}`);
      const [isRemoved, role] = JSON.parse(text) as [number, string | null];
      if (!isRemoved) state.set(`contact ${call('opportunity', deal)} ${call('person', person)}`, String(role));
    }
    for (const [key, { atMs, text }] of this.#members) {
      const [campaign, person] = JSON.parse(key) as string[];
      state.set(`member ${call('campaign', campaign)} ${call('person', person)}`, `${atMs} ${text}`);
    }
    for (const [key, { atMs, text }] of this.#touches) {
      if (this.#takenBack.has(key)) continue;
      const [person, campaign, ...rest] = JSON.parse(text) as unknown[];
      state.set(`touch ${key}`, JSON.stringify([call('person', person), call('campaign', campaign), ...rest, atMs]));
    }
    for (const held of this.#held) state.set(`held ${held}`, '');
    return state;
  }

  #line(noun: Noun, root: string, names: readonly string[], all: readonly string[]): string {
    const words = this.#fields.get(`${noun}${root}`) ?? new Map<string, Word>();
    const gone = names.map((name) => {
      const [seen, deleted] = [this.#seen.get(`${noun}${name}`), this.#deleted.get(`${noun}${name}`)];
      return deleted !== undefined && (seen === undefined || deleted >= seen);
    });
    const fields = Object.values(columns[noun]).map((column) => {
      const word = words.get(column);
      return [column, word?.value ?? this.#unsaid(noun, column, words), word?.atMs ?? null];
    });
    return JSON.stringify([gone.every(Boolean) ? 'hidden' : 'shown', fields, names, all.filter((name) => name.startsWith('@')).sort()]);
  }

  #unsaid(noun: Noun, column: string, words: ReadonlyMap<string, Word>): Cell {
    if (words.has(column)) return null;
    if (column !== 'name') return defaults[noun]?.[column] ?? null;
    const standIn = unnamed[noun];
    return (standIn?.field && words.get(standIn.field)?.value) || (standIn?.text ?? null);
  }
}

function partsOf({ type }: Fact): [noun: string, verb: string] {
  const [noun = '', verb = ''] = type.split('.');
  return [noun, verb];
}

function isNoun(noun: string): noun is Noun {
  return (nouns as readonly string[]).includes(noun);
}

function nameIn({ source, externalId }: Fact): string {
  return nameOf(textOf(source), textOf(externalId));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function addressOf(email: string): string {
  return `@${email}`;
}

function recordOf({ crm, instance, kind, recordId }: Said): string {
  return `@${JSON.stringify([crm, instance, kind, recordId])}`;
}

function cellOf(column: string, value: unknown): Cell {
  if (typeof value === 'boolean') return Number(value);
  return column.endsWith('_ms') && typeof value === 'string' ? Date.parse(value) : (value as Cell);
}

function isLater(word: Word, before: Word | undefined): boolean {
  if (!before || word.atMs !== before.atMs) return !before || word.atMs > before.atMs;
  return JSON.stringify(word.value) > JSON.stringify(before.value);
}

function later<Known extends { readonly atMs: number; readonly text: string }>(map: Map<string, Known>, key: string, word: Known): void {
  const before = map.get(key);
  if (!before || word.atMs > before.atMs || (word.atMs === before.atMs && word.text > before.text)) map.set(key, word);
}

function raise(map: Map<string, number>, key: string, atMs: number): void {
  map.set(key, Math.max(map.get(key) ?? atMs, atMs));
}

function greater(one: Cell, other: Cell): Cell {
  if (one === null || other === null) return one ?? other;
  return JSON.stringify(one) > JSON.stringify(other) ? one : other;
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The same fact, whatever the order of its fields. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
