import { msToInstant, type Persona } from '@alongside/common';
import type { SQL } from '../../db/drizzle.ts';
import { personas } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Personas that meet the condition, in order of their row numbers. */
export async function readPersonas(
  { read }: Pick<WorkspaceContext, 'read'>,
  where: SQL | undefined,
  limit: number,
): Promise<{ readonly pk: number; readonly persona: Persona }[]> {
  const rows = await read.select().from(personas).where(where).orderBy(personas.pk).limit(limit);
  return rows.map(({ pk, createdAtMs, updatedAtMs, ...row }) => ({
    pk,
    persona: { ...row, createdAt: msToInstant(createdAtMs), updatedAt: msToInstant(updatedAtMs) },
  }));
}
