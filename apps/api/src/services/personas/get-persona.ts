import type { Persona } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { personas } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readPersonas } from './persona-rows.ts';

/** The persona with that id, or `undefined`. */
export async function getPersona(context: WorkspaceContext, id: string): Promise<Persona | undefined> {
  return (await readPersonas(context, eq(personas.id, id), 1))[0]?.persona;
}
