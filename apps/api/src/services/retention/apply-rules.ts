import { dayMs, type RetentionKind } from '@alongside/common';
import { system } from '../../auth/actor.ts';
import type { Context } from '../../context.ts';
import type { MutationInput, MutationName, MutationOutput } from '../../db/mutations/registry.ts';
import type { OldRows, RemovedRows } from '../../db/mutations/retention/old-rows.ts';
import { readRetentionRules } from '../../db/reads/read-retention-rules.ts';

/** Rows looked at in one write: some milliseconds. */
const chunkRows = 5_000;
/** Removing a person touches many tables. */
const chunkPeople = 100;

type Write = <Name extends MutationName>(name: Name, input: MutationInput<Name>) => Promise<MutationOutput<Name>>;

interface Means {
  readonly workspaceId: string;
  /** To the workspace's database. */
  readonly write: Write;
  readonly control: Write;
  readonly beforeMs: number;
  readonly signal: AbortSignal;
}

const removers: Record<RetentionKind, (means: Means) => Promise<number>> = {
  touches: ({ write, ...means }) => throughAll(means, chunkRows, (rows) => write('retention.touches', rows)),
  feedback: async ({ write, ...means }) =>
    (await untilFew(means.signal, () => write('retention.pushDays', { beforeMs: means.beforeMs, limit: chunkRows }))) +
    (await throughAll(means, chunkRows, (rows) => write('retention.feedback', { table: 'feedback_events', ...rows }))) +
    (await throughAll(means, chunkRows, (rows) => write('retention.feedback', { table: 'notes', ...rows }))),
  audit: async ({ write, control, workspaceId, beforeMs, signal }) =>
    (await untilFew(signal, () => write('audit.removeOld', { beforeMs, limit: chunkRows }))) +
    (await untilFew(signal, () => control('audit.removeOld', { workspaceId, beforeMs, limit: chunkRows }))),
  inactive_people: ({ write, ...means }) => throughAll(means, chunkPeople, (rows) => write('retention.inactivePeople', rows)),
  sessions: ({ control, workspaceId, beforeMs, signal }) =>
    untilFew(signal, () => control('retention.signIns', { workspaceId, beforeMs, limit: chunkRows })),
};

/**
 * Applies the rules of a workspace that were not applied today yet, in small writes between which others get their turn. Then notes
 * where the audit chain ends.
 */
export async function applyRules(server: Context, workspaceId: string, signal: AbortSignal): Promise<void> {
  const { writer, stores, clock } = server;
  const note = { actor: system };
  const write: Write = (name, input) => writer.write(workspaceId, name, input, note);
  const control: Write = (name, input) => writer.write('control', name, input, note);
  const { native } = await stores.get(workspaceId);
  const nowMs = clock();
  const day = Math.floor(nowMs / dayMs);
  const done = Number(native.get("SELECT value FROM counters WHERE name = 'retention_day'")?.[0] ?? 0);
  // Further ahead than a day: the clock was wrong then, and must not keep everything for as long as it was.
  if (done === day || done === day + 1) return;
  const due = readRetentionRules(native).filter(({ days, lastRunAtMs }) => days !== undefined && !isSameDay(lastRunAtMs, nowMs));
  for (const { kind, days = 0 } of due) {
    const removed = await removers[kind]({ workspaceId, write, control, beforeMs: nowMs - days * dayMs, signal });
    await write('retention.noteRun', { kind, days, removed });
  }
  for (const forget of [write, control])
    await untilFew(signal, () => forget('retention.answers', { beforeMs: nowMs - dayMs, limit: chunkRows }));
  const end = native.get('SELECT sequence, hash FROM audit_heads WHERE id = 1');
  if (end) await control('audit.anchor', { workspaceId, sequence: Number(end[0]), hash: String(end[1]) });
  // Until then what was removed still stands in the log of changes; and after an erasure nothing may stand in a gap.
  const erased = native.get('SELECT 1 FROM erasures WHERE requested_at_ms >= ? LIMIT 1', nowMs - 2 * dayMs);
  await writer.tidy(workspaceId, erased ? 'compact' : 'checkpoint');
  await write('retention.noteDay', { day });
}

async function throughAll(
  { beforeMs, signal }: Pick<Means, 'beforeMs' | 'signal'>,
  limit: number,
  remove: (rows: OldRows) => Promise<RemovedRows>,
): Promise<number> {
  let removed = 0;
  let after: number | undefined = 0;
  while (after !== undefined) {
    signal.throwIfAborted();
    const chunk: RemovedRows = await remove({ after, beforeMs, limit });
    removed += chunk.removed;
    after = chunk.next;
  }
  return removed;
}

async function untilFew(signal: AbortSignal, remove: () => Promise<number>): Promise<number> {
  let removed = 0;
  for (;;) {
    signal.throwIfAborted();
    const count = await remove();
    removed += count;
    if (count < chunkRows) return removed;
  }
}

function isSameDay(atMs: number | undefined, nowMs: number): boolean {
  return atMs !== undefined && Math.floor(atMs / dayMs) === Math.floor(nowMs / dayMs);
}
