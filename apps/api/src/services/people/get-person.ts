import type { Person } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { people } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readPeople } from './person-rows.ts';

/** The person with that id, or `undefined`. */
export async function getPerson(context: WorkspaceContext, id: string): Promise<Person | undefined> {
  return (await readPeople(context, eq(people.id, id), 1))[0]?.person;
}
