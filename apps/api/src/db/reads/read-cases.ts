import type { SqlConnection } from '../sql-connection.ts';
import { survivorOf } from './survivor-of.ts';

export interface CaseRow {
  readonly pk: number;
  readonly id: string;
  readonly noun: 'person' | 'account';
  readonly reason: string;
  readonly status: 'open' | 'kept_apart';
  readonly createdAtMs: number;
  readonly decidedBy: string | undefined;
  readonly decidedAtMs: number | undefined;
  /** What the two are now; a case whose two became one, or of which one is gone or hidden, has none. */
  readonly sides: readonly SideRow[] | undefined;
}

export interface SideRow {
  readonly pk: number;
  readonly id: string;
  readonly name: string;
  readonly address: string | undefined;
  readonly title: string | undefined;
  readonly phone: string | undefined;
  readonly country: string | undefined;
  readonly accountPk: number | undefined;
  readonly accountName: string | undefined;
  readonly createdAtMs: number;
  readonly names: readonly { readonly source: string; readonly externalId: string }[];
  readonly touchCount: number;
}

export interface CasesAsked {
  readonly status: 'open' | 'kept_apart';
  /** The last row number of the page before; 0 for the first page. */
  readonly after: number;
  readonly limit: number;
  readonly noun?: string | undefined;
}

const order = { open: 'pk > ?1 ORDER BY pk', kept_apart: '(?1 = 0 OR pk < ?1) ORDER BY pk DESC' };

/** Cases that nobody has decided yet, the oldest first, or of which somebody said that the two are not one, the newest first. */
export function readCases(sql: SqlConnection, { status, after, limit, noun }: CasesAsked): CaseRow[] {
  return sql
    .all(
      `SELECT pk, id, noun, reason, created_at_ms, first_pk, second_pk, decided_by, decided_at_ms FROM identity_cases
       WHERE status = '${status}' AND noun IN ('person', 'account') AND (?2 IS NULL OR noun = ?2) AND ${order[status]} LIMIT ?3`,
      after,
      noun ?? null,
      limit,
    )
    .map(([pk, id, of, reason, createdAtMs, first, second, decidedBy, decidedAtMs]) => {
      const kind = of === 'person' ? 'person' : 'account';
      const sides = [Number(first), Number(second)].map((side) => readSide(sql, kind, side));
      const [one, other] = sides;
      const live = one && other && one.pk !== other.pk ? [one, other] : undefined;
      return {
        pk: Number(pk),
        id: String(id),
        noun: kind,
        reason: String(reason),
        status,
        createdAtMs: Number(createdAtMs),
        decidedBy: typeof decidedBy === 'string' ? decidedBy : undefined,
        decidedAtMs: typeof decidedAtMs === 'number' ? decidedAtMs : undefined,
        sides: live,
      };
    });
}

const queries = {
  person: `SELECT p.pk, p.id, p.name, p.email, p.title, p.phone, p.country, p.account_pk, a.name, p.created_at_ms,
      (SELECT count(*) FROM touches AS t WHERE t.person_pk = p.pk)
    FROM people AS p LEFT JOIN accounts AS a ON a.pk = p.account_pk WHERE p.pk = ? AND p.deleted_at_ms IS NULL`,
  account: `SELECT p.pk, p.id, p.name, p.domain, p.industry, NULL, p.country, p.parent_pk, a.name, p.created_at_ms,
      (SELECT count(*) FROM people AS q WHERE q.account_pk = p.pk)
    FROM accounts AS p LEFT JOIN accounts AS a ON a.pk = p.parent_pk WHERE p.pk = ? AND p.deleted_at_ms IS NULL`,
};

function readSide(sql: SqlConnection, noun: 'person' | 'account', pk: number): SideRow | undefined {
  const row = sql.get(queries[noun], pk) ?? sql.get(queries[noun], survivorOf(sql, noun, pk) ?? 0);
  if (!row) return undefined;
  const text = (at: number) => (typeof row[at] === 'string' ? row[at] : undefined);
  const names = sql.all(
    'SELECT source, external_id FROM external_ids WHERE noun = ? AND pk = ? ORDER BY 1, 2 LIMIT 20',
    noun,
    Number(row[0]),
  );
  return {
    pk: Number(row[0]),
    id: String(row[1]),
    name: String(row[2]),
    address: text(3),
    title: text(4),
    phone: text(5),
    country: text(6),
    accountPk: typeof row[7] === 'number' ? row[7] : undefined,
    accountName: text(8),
    createdAtMs: Number(row[9]),
    names: names.map(([source, externalId]) => ({ source: String(source), externalId: String(externalId) })),
    touchCount: Number(row[10]),
  };
}
