import { type AuditBody, chainStart } from '../../db/mutations/audit/audit-body.ts';
import { type AuditHead, auditHeadText } from '../../db/mutations/audit/audit-head.ts';
import type { AuditRow } from '../../db/reads/read-audit-rows.ts';

/** An entry, named by its place in its chain. */
export interface ChainPlace {
  readonly sequence: number;
  readonly hash: string;
}

/** What a chain says of itself. */
export interface ChainVerdict {
  readonly entries: number;
  /** The last entry's; absent for a chain without entries. */
  readonly lastHash?: string | undefined;
  /** Where it first goes wrong. */
  readonly broken?: { readonly sequence: number; readonly reason: string } | undefined;
  /** Ends of the other chain that entries of this one vouch for. */
  readonly anchors: readonly ChainPlace[];
  /** The hash of each entry that `wanted` asked for. */
  readonly hashes: ReadonlyMap<number, string>;
}

export interface ChainToVerify {
  /** In order of their sequence. */
  readonly rows: Iterable<AuditRow>;
  readonly head: (AuditHead & { readonly signature: string }) | undefined;
  /** The workspace's id for a chain of the control database. */
  readonly chain: string | undefined;
  readonly sign: (purpose: 'audit', text: string) => string;
  /** Sequences whose hashes somebody else vouches for. */
  readonly wanted?: ReadonlySet<number>;
}

/**
 * Recomputes every hash of a chain and compares what its columns say. Entries removed by age are vouched for by the entry that
 * notes their removal.
 */
export function verifyChain({ rows, head, chain, sign, wanted = new Set() }: ChainToVerify): ChainVerdict {
  const anchors: ChainPlace[] = [];
  const hashes = new Map<number, string>();
  let entries = 0;
  let last: ChainPlace = { sequence: head?.removedThrough ?? 0, hash: chainStart };
  let vouched = last;
  let start: ChainPlace | undefined;
  const broken = (sequence: number, reason: string): ChainVerdict => ({ entries, broken: { sequence, reason }, anchors, hashes });
  if (head && head.signature !== sign('audit', auditHeadText(chain, head)))
    return broken(head.sequence, 'the signed end of the chain was changed');
  for (const row of rows) {
    if (row.sequence !== last.sequence + 1) return broken(last.sequence + 1, 'the entry is missing');
    if (row.hash !== sign('audit', row.body)) return broken(row.sequence, 'the entry or its hash was changed');
    const body = JSON.parse(row.body) as AuditBody;
    if (!saysTheSame(row, body)) return broken(row.sequence, 'the columns do not say what the entry says');
    start ??= { sequence: last.sequence, hash: body.previousHash };
    if (entries > 0 && body.previousHash !== last.hash) return broken(row.sequence, 'the entry does not follow the one before it');
    vouched = endIn(body, 'audit.old_entries_removed', 'through') ?? vouched;
    anchors.push(...[endIn(body, 'audit.anchored', 'sequence')].filter((anchor) => anchor !== undefined));
    if (wanted.has(row.sequence)) hashes.set(row.sequence, row.hash);
    last = { sequence: row.sequence, hash: row.hash };
    entries += 1;
  }
  if (!head && entries === 0) return { entries, anchors, hashes };
  const wrongEnd = wrongAtTheEnds(last, head, start, vouched);
  if (wrongEnd) return broken(wrongEnd.sequence, wrongEnd.reason);
  return { entries, lastHash: last.hash, anchors, hashes };
}

function wrongAtTheEnds(
  last: ChainPlace,
  head: AuditHead | undefined,
  start: ChainPlace | undefined,
  vouched: ChainPlace,
): ChainVerdict['broken'] {
  if (!head) return { sequence: last.sequence, reason: 'the signed end of the chain is missing' };
  if (!isSame(last, head)) return { sequence: last.sequence + 1, reason: 'entries at the end are missing' };
  if (!start || isSame(vouched, start)) return undefined;
  return { sequence: start.sequence + 1, reason: 'nothing vouches for what came before this entry' };
}

function saysTheSame(row: AuditRow, body: AuditBody): boolean {
  return body.sequence === row.sequence && body.id === row.id && body.atMs === row.atMs;
}

function isSame(a: ChainPlace, b: ChainPlace): boolean {
  return a.sequence === b.sequence && a.hash === b.hash;
}

/** The place that an entry of that kind vouches for. */
function endIn({ action, after }: AuditBody, wanted: string, field: string): ChainPlace | undefined {
  if (action !== wanted) return undefined;
  const [sequence, hash] = [after?.[field], after?.hash];
  return typeof sequence === 'number' && typeof hash === 'string' ? { sequence, hash } : undefined;
}
