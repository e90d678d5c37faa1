import { compareNames, judgeAccount, judgePerson, type PersonEvidence, type Verdict } from '@alongside/engine';
import type { SqlConnection } from '../../sql-connection.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import { isLinkKey, linksOf } from '../rows/identify.ts';
import { neverSaidMs } from '../rows/later-word.ts';
import type { WholeRow } from '../rows/row-writer.ts';
import type { Fields } from '../rows/to-columns.ts';
import { addressOf, domainForms, formsOf, storedForms } from './addresses.ts';
import { findHolders } from './holders.ts';
import { apartPairs } from './kept-apart.ts';

type Evidence = PersonEvidence | 'domain' | 'parent_domain';

/** Rows that an incoming row is, or may be. */
export interface Match {
  /** The first is the row to change; all of them are one. */
  readonly same: readonly { readonly pk: number; readonly rule: string }[];
  /** Somebody must say whether they are. */
  readonly doubts: readonly { readonly pk: number; readonly reason: string }[];
}

const nobody: Match = { same: [], doubts: [] };
const rules: Readonly<Record<Evidence, string>> = {
  id: 'same_id',
  record: 'same_record',
  email: 'same_email',
  plus_address: 'same_email_with_plus',
  domain: 'same_domain',
  parent_domain: 'same_registered_domain',
};

/**
 * Tells of each incoming row which stored rows it is: by the ids and records that name it, then by its address, as the rules of the
 * engine judge. Looks everything up once for a batch; rows of the batch itself are learnt as they are planned.
 */
export class Identities {
  readonly #sql: SqlConnection;
  readonly #table: NounTable;
  readonly #holders: Map<string, Set<number>>;
  /** Ids that systems gave to rows in this batch. */
  readonly #ids = new Map<number, string[]>();

  constructor(sql: SqlConnection, table: NounTable, rows: readonly Fields[]) {
    this.#sql = sql;
    this.#table = table;
    const addresses = new Set<string>();
    for (const row of rows) {
      const address = addressOf(table, row);
      if (address !== undefined) for (const form of formsOf(table, address)) addresses.add(form);
    }
    this.#holders = findHolders(sql, table, addresses);
  }

  /** Whether somebody has the address that the row brings. */
  isHeld(fields: Fields): boolean {
    const address = addressOf(this.#table, fields);
    return address !== undefined && this.#holders.has(address);
  }

  /** Rows that must be loaded before `match`, besides those that ids and records name. */
  rowNumbers(): Set<number> {
    return new Set([...this.#holders.values()].flatMap((pks) => [...pks]));
  }

  /**
   * @param keys what names the row: `identityKeys`
   * @param known the rows that ids and records name, by those keys
   * @param rowOf a row as it will be stored
   */
  match(fields: Fields, keys: readonly string[], known: ReadonlyMap<string, number>, rowOf: (pk: number) => WholeRow | undefined): Match {
    const evidence = this.#evidenceFor(fields, keys, known);
    if (evidence.size === 0) return nobody;
    const ownPk = keys[0]?.startsWith('["x"') ? known.get(keys[0]) : undefined;
    const own = ownPk === undefined ? undefined : rowOf(ownPk);
    const incoming: Side = {
      name: stringOf(fields.name) ?? (own && nameOf(own)),
      ids: this.#incomingIds(fields, own),
      isBare: isBare(fields),
    };
    const same: Found[] = [];
    const doubts: { pk: number; reason: string }[] = [];
    for (const [pk, { kind, address }] of evidence) {
      const row = rowOf(pk);
      if (!row) continue;
      const verdict = this.#judge({ kind, address }, incoming, this.#sideOf(row));
      if (verdict === 'same') same.push({ pk, kind, address, row });
      else if (verdict === 'ask') doubts.push({ pk, reason: rules[kind] });
    }
    return this.#settled(same, doubts, incoming);
  }

  /** Notes what an incoming row that became this one is known by. */
  learn(fields: Fields, pk: number): void {
    const address = addressOf(this.#table, fields);
    if (address !== undefined) {
      for (const form of this.#table.noun === 'person' ? storedForms(address) : [address])
        this.#holders.set(form, (this.#holders.get(form) ?? new Set()).add(pk));
    }
    const id = idOf(fields);
    if (id !== undefined) this.#ids.set(pk, [...(this.#ids.get(pk) ?? []), id]);
  }

  #evidenceFor(fields: Fields, keys: readonly string[], known: ReadonlyMap<string, number>) {
    const evidence = new Map<number, { kind: Evidence; address?: string }>();
    const add = (pk: number, kind: Evidence, address?: string) => {
      if (!evidence.has(pk)) evidence.set(pk, { kind, ...(address !== undefined && { address }) });
    };
    for (const key of keys) {
      const pk = key.startsWith('["n"') ? undefined : known.get(key);
      if (pk !== undefined) add(pk, isLinkKey(key) ? 'record' : 'id');
    }
    const address = addressOf(this.#table, fields);
    if (address === undefined) return evidence;
    for (const form of formsOf(this.#table, address)) {
      const kind = kindOf(this.#table, form, address);
      for (const pk of [...(this.#holders.get(form) ?? [])].toSorted((a, b) => a - b)) add(pk, kind, address);
    }
    return evidence;
  }

  #judge({ kind, address }: { kind: Evidence; address?: string | undefined }, one: Side, other: Side): Verdict {
    if (kind === 'id') return 'same';
    const names = [one.name, other.name] as const;
    const hasTwoIds = one.ids.some((id) => other.ids.some((theirs) => theirs !== id && sourceOf(theirs) === sourceOf(id)));
    if (this.#table.noun === 'account') {
      const evidence = kind === 'record' || kind === 'parent_domain' ? kind : 'domain';
      return judgeAccount({ evidence, names, domain: address, hasTwoIds, isNamedByDomain: one.isBare });
    }
    return judgePerson({ evidence: kind as PersonEvidence, address, names, hasTwoIds, isNamedByAddress: one.isBare });
  }

  /** Several rows that the incoming one could be are one only if they are so by themselves, and nobody said that they are not. */
  #settled(same: readonly Found[], doubts: { pk: number; reason: string }[], incoming: Side): Match {
    const [first, ...others] = same;
    if (!first || others.length === 0) return { same: same.map(toSame), doubts };
    const best = incoming.isBare ? (same.find(({ row }) => compareNames(incoming.name, nameOf(row)) === 'same') ?? first) : first;
    if (incoming.isBare && isByAddress(best)) return { same: [toSame(best)], doubts };
    const apart = apartPairs(
      this.#sql,
      this.#table.noun,
      same.map(({ pk }) => pk),
    );
    const sideOf = (one: Found) => (one.kind === 'id' ? incoming : this.#sideOf(one.row));
    const isOne = (one: Found, other: Found) =>
      !apart.has(pairKey(one.pk, other.pk)) && this.#judge(other, sideOf(one), this.#sideOf(other.row)) === 'same';
    const fitting = [first];
    const asked: Found[] = [];
    for (const other of others) (fitting.every((one) => isOne(one, other)) ? fitting : asked).push(other);
    // Nothing but an address, and that is several people's: it is none of them yet.
    const isNobody = isByAddress(first) && asked.length > 0;
    const kept = isNobody ? [] : fitting;
    const open = (isNobody ? same : asked).filter(({ pk }) => isNobody || !apart.has(pairKey(first.pk, pk)));
    return { same: kept.map(toSame), doubts: [...open.map(({ pk, kind }) => ({ pk, reason: rules[kind] })), ...doubts] };
  }

  #incomingIds(fields: Fields, own: WholeRow | undefined): string[] {
    const said = idOf(fields);
    return [...(own ? this.#idsOf(own) : []), ...(said === undefined ? [] : [said])];
  }

  #sideOf(row: WholeRow): Side {
    return { name: nameOf(row), ids: this.#idsOf(row), isBare: false };
  }

  #idsOf(row: WholeRow): string[] {
    const stored = this.#sql
      .all('SELECT source, external_id FROM external_ids WHERE noun = ? AND pk = ?', this.#table.noun, row.pk)
      .map(([source, externalId]) => JSON.stringify([source, externalId]));
    return [...stored, ...(this.#ids.get(row.pk) ?? [])];
  }
}

interface Found {
  readonly pk: number;
  readonly kind: Evidence;
  readonly address: string | undefined;
  readonly row: WholeRow;
}

/** What a row is known by. */
interface Side {
  readonly name: string | undefined;
  readonly ids: readonly string[];
  /** Nothing but its address names it. */
  readonly isBare: boolean;
}

function kindOf({ noun }: NounTable, form: string, address: string): Evidence {
  if (noun !== 'account') return form === address ? 'email' : 'plus_address';
  return domainForms(address).includes(form) ? 'domain' : 'parent_domain';
}

function toSame({ pk, kind }: Found): { pk: number; rule: string } {
  return { pk, rule: rules[kind] };
}

function isByAddress({ kind }: Found): boolean {
  return kind !== 'id' && kind !== 'record';
}

function isBare(fields: Fields): boolean {
  return idOf(fields) === undefined && linksOf(fields).length === 0;
}

function idOf({ source, externalId }: Fields): string | undefined {
  return typeof source === 'string' && typeof externalId === 'string' ? JSON.stringify([source, externalId]) : undefined;
}

function sourceOf(id: string): string {
  return String((JSON.parse(id) as unknown[])[0]);
}

function nameOf(row: WholeRow): string | undefined {
  return row.times?.name === neverSaidMs ? undefined : stringOf(row.values.get('name'));
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function pairKey(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
