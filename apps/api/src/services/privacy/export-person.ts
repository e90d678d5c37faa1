import { msToInstant } from '@alongside/common';
import { readEntityKey } from '../../db/entity-key.ts';
import { type PersonTable, personTables } from '../../db/person-tables.ts';
import { findPersonEntity } from '../../db/reads/find-person-entity.ts';
import { type Identity, readIdentity } from '../../db/reads/read-identity.ts';
import { readPersonRows } from '../../db/reads/read-person-rows.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { spreadClicks } from '../links/spread-clicks.ts';
import { exportRow } from './export-rows.ts';

const pageRows = 500;

/**
 * Everything kept about a person as the text of one JSON document (`PersonExport`), in pieces as it is read. That it was exported is
 * noted in the audit log.
 *
 * @returns `undefined` when there is no such person
 */
export async function exportPerson(context: WorkspaceContext, personId: string): Promise<Iterator<string> | undefined> {
  const key = readEntityKey(findPersonEntity(context.native, personId) ?? 0);
  const identity = key && readIdentity(context.native, key.pk);
  if (!identity) return undefined;
  await spreadClicks(context);
  await context.write('privacy.noteExport', { personId });
  return pieces(context, identity);
}

function* pieces(context: WorkspaceContext, person: Identity): Generator<string> {
  const head = { exportedAt: msToInstant(context.clock()), personId: person.id };
  yield `${JSON.stringify(head).slice(0, -1)},"tables":{`;
  // Versions of contexts are no data of anybody.
  const tables = personTables.filter(({ table }) => table !== 'entity_versions').toReversed();
  for (const [at, table] of tables.entries()) {
    yield `${at > 0 ? ',' : ''}${JSON.stringify(table.table)}:[`;
    yield* rowsOf(context, table, person);
    yield ']';
  }
  yield `,"context_documents":[${storedContexts(context, person).join(',')}]}}`;
}

/** What is kept ready about the person's records; it lies in a file of its own, and goes with them all the same. */
function storedContexts({ native, documents }: WorkspaceContext, { entity }: Identity): string[] {
  const links = native.all('SELECT pk FROM crm_links WHERE entity = ? ORDER BY pk', entity);
  return links.flatMap(([pk]) => {
    const found = documents.findAny(Number(pk));
    return found ? [`{"validUntil":${JSON.stringify(msToInstant(found.validUntilMs))},"body":${found.body}}`] : [];
  });
}

function* rowsOf({ native }: WorkspaceContext, table: PersonTable, person: Identity): Generator<string> {
  let after: number | undefined = Number.MIN_SAFE_INTEGER;
  let isFirst = true;
  while (after !== undefined) {
    const page = readPersonRows(native, table, person, after, pageRows);
    const rows = page.rows.map((row) => JSON.stringify(exportRow(native, page.columns, row)));
    if (rows.length > 0) yield `${isFirst ? '' : ','}${rows.join(',')}`;
    isFirst = isFirst && rows.length === 0;
    after = page.next;
  }
}
