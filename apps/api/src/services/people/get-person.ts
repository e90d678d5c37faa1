import type { Person } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { idNow } from '../../db/reads/survivor-of.ts';
import { people } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { seenOne } from '../records/seen-one.ts';
import { readPeople } from './person-rows.ts';

/** The person with that id, or `undefined` when there is none or it may not be seen. */
export async function getPerson(context: WorkspaceContext, id: string): Promise<Person | undefined> {
  const [row] = await readPeople(context, eq(people.id, idNow(context.native, 'person', id)), 1);
  return seenOne(context, 'person', row)?.person;
}
