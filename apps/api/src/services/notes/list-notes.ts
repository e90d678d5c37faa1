import { AppError, msToInstant, type Note, type Page, type PageQuery } from '@alongside/common';
import { and, desc, eq, inArray, lt, or } from '../../db/drizzle.ts';
import { entityKey, readEntityKey } from '../../db/entity-key.ts';
import { rowNumberNow } from '../../db/reads/survivor-of.ts';
import { accounts, notes, opportunities, people } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

export interface NotesQuery extends PageQuery {
  readonly subjectId?: string | undefined;
}

/** One page of what reps told marketing, the newest first. */
export async function listNotes({ read, native }: WorkspaceContext, { limit, cursor, subjectId }: NotesQuery): Promise<Page<Note>> {
  const entity = subjectId === undefined ? undefined : entityOf(native, subjectId);
  if (subjectId !== undefined && entity === undefined) return { items: [] };
  const before = readCursor(cursor);
  const rows = await read
    .select()
    .from(notes)
    .where(
      and(
        entity === undefined ? undefined : eq(notes.entity, entity),
        before && or(lt(notes.receivedAtMs, before.atMs), and(eq(notes.receivedAtMs, before.atMs), lt(notes.id, before.id))),
      ),
    )
    .orderBy(desc(notes.receivedAtMs), desc(notes.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const subjects = await subjectsOf(read, shown);
  const items = shown.map(({ id, text, crm, instance, recordKind, recordId, actorId, occurredAtMs, receivedAtMs, entity: about }) => {
    const subject = about === null ? undefined : subjects.get(about);
    return {
      id,
      text,
      record: { crm, instance, kind: recordKind as Note['record']['kind'], recordId },
      ...(subject !== undefined && { subjectId: subject }),
      authorId: actorId,
      occurredAt: msToInstant(occurredAtMs),
      receivedAt: msToInstant(receivedAtMs),
    };
  });
  const last = shown.at(-1);
  return rows.length > limit && last ? { items, nextCursor: `n${last.receivedAtMs.toString(36)}.${last.id}` } : { items };
}

type Read = WorkspaceContext['read'];

const tables = { per: ['person', people], acc: ['account', accounts], opp: ['opportunity', opportunities] } as const;

function entityOf(native: WorkspaceContext['native'], subjectId: string): number | undefined {
  const [noun] = tables[subjectId.slice(0, 3) as keyof typeof tables];
  const pk = rowNumberNow(native, noun, subjectId);
  return pk === undefined ? undefined : entityKey(noun, pk);
}

async function subjectsOf(read: Read, rows: readonly { readonly entity: number | null }[]): Promise<Map<number, string>> {
  const places = rows.flatMap(({ entity }) => (entity === null ? [] : (readEntityKey(entity) ?? [])));
  const found = await Promise.all(
    Object.values(tables).map(async ([noun, table]) => {
      const pks = places.filter((place) => place.noun === noun).map(({ pk }) => pk);
      if (pks.length === 0) return [];
      const named = await read.select({ pk: table.pk, id: table.id }).from(table).where(inArray(table.pk, pks)).limit(pks.length);
      return named.map(({ pk, id }) => [entityKey(noun, pk), id] as const);
    }),
  );
  return new Map(found.flat());
}

function readCursor(cursor: string | undefined): { atMs: number; id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [, at, id] = /^n([0-9a-z]{1,11})\.([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (at === undefined || id === undefined)
    throw new AppError('invalid_request', 'this cursor is none of ours', { errors: [{ path: 'cursor', message: 'is not valid' }] });
  return { atMs: Number.parseInt(at, 36), id };
}
