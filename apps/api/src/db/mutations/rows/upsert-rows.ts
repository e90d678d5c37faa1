import { type CrmLink, linkedNoun, type OpportunityContact, type RowResult } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation, type MutationTools } from '../define-mutation.ts';
import { releaseKeys } from '../events/release-keys.ts';
import { Identities, type Match } from '../identity/identities.ts';
import { type PairFound, settleIdentities } from '../identity/settle-identities.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import type { RowsToUpsert } from '../nouns/noun-inputs.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { suppressedAmong, suppressedMessage } from '../privacy/suppression.ts';
import { bringBack } from './bring-back.ts';
import { bumpRows } from './bump-rows.ts';
import { isName } from './field-words.ts';
import { danglingReferences, findReferences } from './find-references.ts';
import { findByIdentity, identityKeys, isAddressKey, isLinkKey, linksOf } from './identify.ts';
import { noteStages, type ToldDeal, tellsStage } from './note-stages.ts';
import { RowWriter, type WholeRow } from './row-writer.ts';
import { type SaidAddress, storeEmails } from './store-emails.ts';
import { entityOf, type ForeignName, replaceContacts, storeExternalIds, storeLinks } from './store-names.ts';
import { type Fields, toColumns } from './to-columns.ts';

/**
 * Stores rows of one noun: a row that is already known by one of its names is updated with the fields that are present, any other
 * is created. Links are added to those the row has. A row that cannot be stored is rejected alone.
 */
export const upsertRows = defineMutation({
  name: 'rows.upsert',
  run: (sql, { noun, rows }: RowsToUpsert, tools): RowResult[] => new Upsert(sql, nounTable(noun), tools).run(rows as readonly Fields[]),
});

interface Planned {
  readonly row: WholeRow;
  readonly isNew: boolean;
  isChanged: boolean;
}

class Upsert {
  readonly #sql: SqlConnection;
  readonly #table: NounTable;
  readonly #tools: MutationTools;
  readonly #writer: RowWriter;
  #known = new Map<string, number>();
  #references = new Map<string, number>();
  #suppressed: ReadonlySet<string> = new Set();
  #planned = new Map<number, Planned>();
  readonly #externalIds: ForeignName[] = [];
  readonly #links: { link: CrmLink; entity: number }[] = [];
  /** For people and companies: who is who. */
  #identities: Identities | undefined;
  readonly #same: PairFound[] = [];
  readonly #doubts: PairFound[] = [];
  /** Deals whose stage is told of. */
  readonly #stages = new Map<number, ToldDeal>();
  readonly #contacts = new Map<number, readonly OpportunityContact[]>();
  readonly #emails: SaidAddress[] = [];
  /** Names that nobody had until now. */
  readonly #appeared: string[] = [];
  #lastPk = 0;

  constructor(sql: SqlConnection, table: NounTable, tools: MutationTools) {
    this.#sql = sql;
    this.#table = table;
    this.#tools = tools;
    this.#writer = new RowWriter(sql, table);
  }

  run(rows: readonly Fields[]): RowResult[] {
    const keys = rows.map((row) => identityKeys(this.#table, row));
    if (this.#table.noun === 'person' || this.#table.noun === 'account') this.#identities = new Identities(this.#sql, this.#table, rows);
    const naming = keys.flat().filter((key) => !this.#identities || !isAddressKey(key));
    this.#known = findByIdentity(this.#sql, this.#table, [...new Set(naming)]);
    this.#references = findReferences(this.#sql, this.#table, rows);
    this.#suppressed = this.#findSuppressed(rows, keys);
    const stored = this.#writer.load(new Set([...this.#known.values(), ...(this.#identities?.rowNumbers() ?? [])]));
    this.#planned = new Map([...stored].map(([pk, row]) => [pk, { row, isNew: false, isChanged: false }]));
    this.#lastPk = this.#writer.lastPk();
    const results = rows.map((row, index) => this.#plan(row, keys[index] ?? [], index));
    this.#store();
    return this.#settle(results);
  }

  #plan(fields: Fields, keys: readonly string[], index: number): RowResult {
    const refusal = this.#refusal(fields, keys);
    if (refusal) return { index, status: 'rejected', ...refusal };
    const { same, doubts } = this.#match(fields, keys);
    const planned = same[0] && this.#planned.get(same[0].pk);
    const status = planned ? this.#merge(planned, fields, keys) : undefined;
    const target = planned ?? this.#create(fields);
    for (const { pk, rule } of same.slice(1)) this.#same.push({ pks: [target.row.pk, pk], rule });
    for (const { pk, reason } of doubts) this.#doubts.push({ pks: [target.row.pk, pk], rule: reason });
    for (const key of keys) {
      if (!this.#isKnown(key, fields)) this.#appeared.push(key);
      if (this.#isNews(key, target.row.pk)) this.#known.set(key, target.row.pk);
    }
    this.#identities?.learn(fields, target.row.pk);
    this.#note(target, fields, status === 'updated');
    return { index, status: status ?? 'created', id: target.row.id };
  }

  #match(fields: Fields, keys: readonly string[]): Match {
    if (this.#identities) return this.#identities.match(fields, keys, this.#known, (pk) => this.#planned.get(pk)?.row);
    const pk = keys.map((key) => this.#known.get(key)).find((known) => known !== undefined);
    return { same: pk === undefined ? [] : [{ pk, rule: 'same_id' }], doubts: [] };
  }

  /** Rows that turned out to be one become one, now that their names are stored. */
  #settle(results: RowResult[]): RowResult[] {
    if (this.#same.length === 0 && this.#doubts.length === 0) return results;
    const became = settleIdentities(this.#sql, this.#tools, this.#table, { same: this.#same, doubts: this.#doubts });
    const ids = new Map([...became].map(([pk, survivor]) => [this.#planned.get(pk)?.row.id, this.#planned.get(survivor)?.row.id]));
    const idNow = (id: string): string => {
      const next = ids.get(id);
      return next === undefined ? id : idNow(next);
    };
    return results.map((result) => (result.id === undefined ? result : { ...result, id: idNow(result.id) }));
  }

  /** A name that somebody has now is no erased one's: only unknown names are looked at. */
  #findSuppressed(rows: readonly Fields[], keys: readonly (readonly string[])[]): ReadonlySet<string> {
    if (this.#table.noun !== 'person') return new Set();
    return suppressedAmong(
      this.#sql,
      rows.flatMap((row, at) => (keys[at] ?? []).filter((key) => !this.#isKnown(key, row))),
      this.#tools.sign,
    );
  }

  #refusal(fields: Fields, keys: readonly string[]): Pick<RowResult, 'code' | 'message' | 'path'> | undefined {
    if (this.#suppressed.size > 0 && keys.some((key) => this.#suppressed.has(key)))
      return { code: 'suppressed', message: suppressedMessage };
    const dangling = danglingReferences(this.#table, fields, this.#references)[0];
    if (dangling) return { code: 'not_found', path: dangling.path, message: `${dangling.path}: there is no ${dangling.id}` };
    const stray = linksOf(fields).find(({ kind }) => linkedNoun[kind] !== this.#table.entity);
    if (!stray) return undefined;
    return {
      code: 'invalid_request',
      path: 'links',
      message: `links: a record of kind ${stray.kind} cannot stand for ${this.#table.noun}`,
    };
  }

  #create(fields: Fields): Planned {
    this.#lastPk += 1;
    const values = toColumns(this.#table, fields, (id) => this.#rowNumber(id), this.#table.defaults);
    const row = { pk: this.#lastPk, id: this.#tools.newId(this.#table.noun), values, updatedAtMs: this.#tools.nowMs, isHidden: false };
    const planned = { row, isNew: true, isChanged: true };
    this.#planned.set(row.pk, planned);
    return planned;
  }

  #merge(planned: Planned, fields: Fields, keys: readonly string[]): 'updated' | 'duplicate' {
    let isChanged = keys.some((key) => this.#isNews(key, planned.row.pk)) || fields.contacts !== undefined || planned.row.isHidden;
    for (const [column, value] of toColumns(this.#table, fields, (id) => this.#rowNumber(id))) {
      const before = planned.row.values.get(column) ?? null;
      // The first system to name a row stays its source; the others' names are kept in external_ids.
      if (isName(column) && before !== null) continue;
      // Said now: a word that a source gave an earlier time to does not hold against it.
      if (planned.row.times && !isName(column)) {
        planned.row.times[column] = this.#tools.nowMs;
        planned.isChanged = true;
      }
      if (before === value) continue;
      // One that is theirs no more still tells who they are.
      if (column === 'email' && typeof before === 'string') this.#emails.push({ email: before, pk: planned.row.pk, source: null });
      planned.row.values.set(column, value);
      isChanged = true;
    }
    planned.isChanged ||= isChanged;
    return isChanged ? 'updated' : 'duplicate';
  }

  #isKnown(key: string, fields: Fields): boolean {
    return this.#identities && isAddressKey(key) ? this.#identities.isHeld(fields) : this.#known.has(key);
  }

  /** A name that nobody has yet, or a CRM record that stood for another row until now: the last one said holds. */
  #isNews(key: string, pk: number): boolean {
    if (this.#identities && isAddressKey(key)) return false;
    const known = this.#known.get(key);
    return known === undefined || (isLinkKey(key) && known !== pk);
  }

  #note({ row, isNew }: Planned, fields: Fields, isUpdated: boolean): void {
    if (!isNew && !isUpdated) return;
    if (tellsStage(this.#table, fields)) this.#stages.set(row.pk, { row, said: { ...this.#stages.get(row.pk)?.said, ...fields } });
    const { source, externalId } = fields;
    if (this.#table.hasExternalIds && typeof source === 'string' && typeof externalId === 'string') {
      this.#externalIds.push({ source, externalId, pk: row.pk, seenAtMs: this.#tools.nowMs });
    }
    const entity = entityOf(this.#table, row.pk);
    if (entity !== undefined) for (const link of linksOf(fields)) this.#links.push({ link, entity });
    if (this.#table.noun === 'person' && typeof fields.email === 'string')
      this.#emails.push({ email: fields.email, pk: row.pk, source: typeof source === 'string' ? source : null });
    if (fields.contacts) this.#contacts.set(row.pk, fields.contacts as readonly OpportunityContact[]);
  }

  #store(): void {
    const planned = [...this.#planned.values()].filter(({ isChanged }) => isChanged);
    const older = planned.filter(({ isNew }) => !isNew).map(({ row }) => row);
    const newer = planned.filter(({ isNew }) => isNew).map(({ row }) => row);
    const rowsBefore = older.map(({ pk }) => pk);
    // Before as well as after: what a row used to belong to changes too.
    bumpRows(this.#sql, this.#table, rowsBefore);
    this.#writer.insert(newer, this.#tools.nowMs);
    this.#writer.update(older, this.#tools.nowMs);
    storeExternalIds(this.#sql, this.#table, this.#externalIds);
    storeLinks(this.#sql, this.#links);
    noteStages(this.#sql, [...this.#stages.values()], this.#tools.nowMs);
    storeEmails(this.#sql, this.#emails, this.#tools.nowMs);
    bringBack(
      this.#sql,
      this.#table,
      older.filter(({ isHidden }) => isHidden).map(({ pk }) => pk),
      this.#tools.nowMs,
    );
    for (const [pk, contacts] of this.#contacts) replaceContacts(this.#sql, pk, contacts, (id) => this.#rowNumber(id), this.#tools.nowMs);
    bumpRows(
      this.#sql,
      this.#table,
      planned.map(({ row }) => row.pk),
    );
    releaseKeys(this.#sql, this.#tools, this.#table.noun, this.#appeared);
  }

  #rowNumber(id: string): number {
    return this.#references.get(id) ?? 0;
  }
}
