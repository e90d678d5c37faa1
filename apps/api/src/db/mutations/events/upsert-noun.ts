import { type CrmLink, linkedNoun } from '@alongside/common';
import { Identities, type Match } from '../identity/identities.ts';
import { type PairFound, settleIdentities } from '../identity/settle-identities.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { suppressedAmong, suppressedMessage } from '../privacy/suppression.ts';
import { hear } from '../rows/field-words.ts';
import { findByIdentity, identityKeys, isAddressKey, isLinkKey } from '../rows/identify.ts';
import { neverSaidMs } from '../rows/later-word.ts';
import { refreshHidden } from '../rows/refresh-hidden.ts';
import { RowWriter, type WholeRow } from '../rows/row-writer.ts';
import { storeEmails } from '../rows/store-emails.ts';
import { entityOf, type ForeignName, storeExternalIds, storeLinks } from '../rows/store-names.ts';
import { type Fields, toColumns } from '../rows/to-columns.ts';
import type { EventBatch } from './event-batch.ts';
import type { EventNoun } from './event-nouns.ts';
import { findAccounts, needOfAccount } from './find-accounts.ts';
import { needOfKey, needOfName } from './needs.ts';
import { renameUnsaid } from './rename-unsaid.ts';
import { storeStages } from './store-stages.ts';
import { isWhole, nameUnsaid } from './unsaid.ts';
import { homeOnly, type UpsertFact, upsertFacts } from './upsert-facts.ts';

interface Heard {
  readonly row: WholeRow;
  readonly isNew: boolean;
  /** Something about it must be written; somebody would see a difference. */
  isTouched: boolean;
  isChanged: boolean;
}

/** Hears all upserts of one noun in a batch: each field goes to the latest word, whatever order they come in. */
export function upsertNoun(batch: EventBatch, noun: EventNoun): void {
  const facts = upsertFacts(batch, noun);
  if (facts.length > 0) new NounUpsert(batch, nounTable(noun)).run(facts);
}

class NounUpsert {
  readonly #batch: EventBatch;
  readonly #table: NounTable;
  readonly #writer: RowWriter;
  #known = new Map<string, number>();
  readonly #heard = new Map<number, Heard>();
  readonly #names: ForeignName[] = [];
  readonly #links: { link: CrmLink; entity: number }[] = [];
  readonly #emails: { email: string; pk: number; source: string }[] = [];
  readonly #stages: { pk: number; fact: UpsertFact }[] = [];
  /** Rows that one event showed to be one. */
  readonly #same: PairFound[] = [];
  /** Rows of which somebody must say whether they are. */
  readonly #doubts: PairFound[] = [];
  /** For people and companies: who is who. */
  #identities: Identities | undefined;
  #accountOf: (fact: UpsertFact) => number | undefined = () => undefined;
  #lastPk = 0;

  constructor(batch: EventBatch, table: NounTable) {
    this.#batch = batch;
    this.#table = table;
    this.#writer = new RowWriter(batch.sql, table);
  }

  run(facts: readonly UpsertFact[]): void {
    const { sql, tools } = this.#batch;
    const rows = facts.map((fact) => ({ ...fact.fields, ...fact }));
    const keys = rows.map((row) => identityKeys(this.#table, row));
    // Whose an address is depends on the names too: nobody is found by it alone.
    if (this.#table.noun === 'person' || this.#table.noun === 'account') this.#identities = new Identities(sql, this.#table, rows);
    this.#known = findByIdentity(sql, this.#table, [...new Set(keys.flat().filter((key) => !this.#identities || !isAddressKey(key)))]);
    const unknown = rows.flatMap((row, at) => (keys[at] ?? []).filter((key) => !this.#isKnown(key, row)));
    const suppressed = this.#table.noun === 'person' ? suppressedAmong(sql, unknown, tools.sign) : new Set<string>();
    for (const [pk, row] of this.#writer.load(new Set([...this.#known.values(), ...(this.#identities?.rowNumbers() ?? [])])))
      this.#heard.set(pk, { row, isNew: false, isTouched: false, isChanged: false });
    this.#accountOf = findAccounts(sql, facts);
    this.#lastPk = this.#writer.lastPk();
    for (const [at, fact] of facts.entries()) this.#take(fact, keys[at] ?? [], suppressed);
    this.#noteBack(facts, this.#store());
    if (this.#same.length === 0 && this.#doubts.length === 0) return;
    const became = settleIdentities(sql, tools, this.#table, { same: this.#same, doubts: this.#doubts });
    renameUnsaid(sql, this.#table, became.values(), tools.nowMs);
  }

  #take(fact: UpsertFact, keys: readonly string[], suppressed: ReadonlySet<string>): void {
    const { index } = fact;
    const refusal = this.#refusal(fact, keys, suppressed);
    if (refusal) {
      this.#batch.reject(index, ...refusal);
      return;
    }
    const { same, doubts } = this.#match(fact, keys);
    const found = same[0] && this.#heard.get(same[0].pk);
    if (!found && !isWhole(this.#table, fact.fields)) {
      this.#batch.holdRow(index, [needOfName(this.#table.noun, fact.source, fact.externalId)]);
      return;
    }
    const target = found ?? this.#create(fact);
    for (const { pk, rule } of same.slice(1)) this.#same.push({ pks: [target.row.pk, pk], rule });
    for (const { pk, reason } of doubts) this.#doubts.push({ pks: [target.row.pk, pk], rule: reason });
    const isNews = this.#hear(target, fact) || this.#gainsRecord(target, keys) || keys.some((key) => !this.#isKnown(key, fact.fields));
    this.#name(target.row.pk, fact, keys);
    this.#batch.note(index, { status: target.isNew && !found ? 'created' : isNews ? 'updated' : 'duplicate', id: target.row.id });
  }

  #refusal(
    { links }: UpsertFact,
    keys: readonly string[],
    suppressed: ReadonlySet<string>,
  ): ['suppressed' | 'invalid_request', string] | undefined {
    if (suppressed.size > 0 && keys.some((key) => suppressed.has(key))) return ['suppressed', suppressedMessage];
    const stray = links.find(({ kind }) => linkedNoun[kind] !== this.#table.entity);
    return stray && ['invalid_request', `links: a record of kind ${stray.kind} cannot stand for ${this.#table.noun}`];
  }

  #match(fact: UpsertFact, keys: readonly string[]): Match {
    if (this.#identities) return this.#identities.match({ ...fact.fields, ...fact }, keys, this.#known, (pk) => this.#heard.get(pk)?.row);
    const pks = [...new Set(this.#identifying(keys).flatMap((key) => this.#known.get(key) ?? []))];
    return { same: pks.map((pk) => ({ pk, rule: 'same_id' })), doubts: [] };
  }

  #isKnown(key: string, fields: Fields): boolean {
    return this.#identities && isAddressKey(key) ? this.#identities.isHeld(fields) : this.#known.has(key);
  }

  /** An item that other events named keeps to itself when it shares its address with another one. */
  #identifying(keys: readonly string[]): readonly string[] {
    return keys.filter((key) => {
      if (!isAddressKey(key)) return true;
      const row = this.#heard.get(this.#known.get(key) ?? 0)?.row;
      return row !== undefined && (row.values.get('source') ?? null) === null;
    });
  }

  #create(fact: UpsertFact): Heard {
    this.#lastPk += 1;
    const { tools } = this.#batch;
    const values = toColumns(this.#table, { ...this.#table.defaults, source: fact.source, externalId: fact.externalId }, () => 0);
    const defaults = Object.keys(this.#table.defaults);
    const columns = this.#table.columns.filter(({ field }) => defaults.includes(field));
    const row: WholeRow = {
      pk: this.#lastPk,
      id: tools.newId(this.#table.noun),
      values,
      times: Object.fromEntries(columns.map(({ column }) => [column, neverSaidMs])),
      updatedAtMs: tools.nowMs,
      isHidden: false,
    };
    const created = { row, isNew: true, isTouched: true, isChanged: true };
    this.#heard.set(row.pk, created);
    return created;
  }

  /** @returns whether anything is news */
  #hear(heard: Heard, fact: UpsertFact): boolean {
    const { row } = heard;
    let isNews = false;
    const say = (column: string, value: string | number | null) => {
      const effect = hear(row, column, { value, atMs: fact.atMs });
      if (effect === 'none') return;
      heard.isTouched = true;
      if (effect === 'value') {
        heard.isChanged = true;
        isNews = true;
      }
    };
    for (const [column, value] of toColumns(this.#table, fact.fields, () => 0)) say(column, value);
    this.#hearHome(row, fact, say);
    if (nameUnsaid(this.#table, row)) heard.isTouched = true;
    return isNews;
  }

  /** A CRM record that stood for nobody, or for another row, shows something else from now on: by the version of who stands for it one tells. */
  #gainsRecord(heard: Heard, keys: readonly string[]): boolean {
    const gains = keys.some((key) => isLinkKey(key) && this.#known.get(key) !== heard.row.pk);
    heard.isChanged ||= gains;
    return gains;
  }

  #hearHome(row: WholeRow, fact: UpsertFact, say: (column: string, value: number | null) => void): void {
    if (fact.home === undefined) return;
    const column = this.#table.noun === 'account' ? 'parent_pk' : 'account_pk';
    const pk = fact.home === null ? null : this.#accountOf(fact);
    // A company that its source calls its own parent has none.
    if (pk !== undefined) say(column, column === 'parent_pk' && pk === row.pk ? null : pk);
    else if (fact.home) this.#batch.hold([needOfAccount(fact.source, fact.home)], { event: homeOnly(fact.event) });
  }

  #name(pk: number, fact: UpsertFact, keys: readonly string[]): void {
    for (const key of keys) {
      const known = this.#known.get(key);
      if (this.#identities && isAddressKey(key)) {
        if (!this.#identities.isHeld(fact.fields)) this.#batch.appeared.add(needOfKey(this.#table.noun, key));
        continue;
      }
      if (known === undefined) this.#batch.appeared.add(needOfKey(this.#table.noun, key));
      if (known === undefined || (isLinkKey(key) && known !== pk)) this.#known.set(key, pk);
    }
    this.#identities?.learn({ ...fact.fields, ...fact }, pk);
    this.#names.push({ source: fact.source, externalId: fact.externalId, pk, seenAtMs: fact.atMs });
    const entity = entityOf(this.#table, pk);
    if (entity !== undefined) for (const link of fact.links) this.#links.push({ link, entity });
    if (this.#table.noun === 'person' && typeof fact.fields.email === 'string')
      this.#emails.push({ email: fact.fields.email, pk, source: fact.source });
    if (this.#table.noun === 'opportunity') this.#stages.push({ pk, fact });
  }

  /** That somebody is there again is news, though the word that says so says nothing else. */
  #noteBack(facts: readonly UpsertFact[], pks: readonly number[]): void {
    const back = new Set(pks.map((pk) => this.#heard.get(pk)?.row.id));
    for (const { index } of facts) {
      const { status, id } = this.#batch.results[index] ?? {};
      if (status === 'duplicate' && id !== undefined && back.has(id)) this.#batch.note(index, { status: 'updated', id });
    }
  }

  /** @returns the rows that were hidden until now */
  #store(): readonly number[] {
    const { sql, tools } = this.#batch;
    const heard = [...this.#heard.values()];
    const changed = heard.filter(({ isChanged }) => isChanged);
    const before = changed.filter(({ isNew }) => !isNew).map(({ row }) => row.pk);
    // Before as well as after: what a row used to belong to changes too.
    this.#batch.changes(this.#table, before);
    const touched = heard.filter(({ isTouched }) => isTouched);
    this.#writer.insert(
      touched.filter(({ isNew }) => isNew).map(({ row }) => row),
      tools.nowMs,
    );
    this.#writer.update(
      touched.filter(({ isNew }) => !isNew).map(({ row }) => row),
      tools.nowMs,
    );
    storeExternalIds(sql, this.#table, this.#names);
    storeLinks(sql, this.#links);
    storeEmails(sql, this.#emails, tools.nowMs);
    storeStages(sql, this.#stages);
    const shown = refreshHidden(
      sql,
      this.#table,
      heard.filter(({ row }) => row.isHidden).map(({ row }) => row.pk),
      tools.nowMs,
    );
    this.#batch.changes(this.#table, [...new Set([...changed.map(({ row }) => row.pk), ...shown])]);
    return shown;
  }
}
