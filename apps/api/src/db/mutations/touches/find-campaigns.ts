import type { TouchInput } from '@alongside/common';
import { survivorOfId } from '../../reads/survivor-of.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { findByIdentity, identityKeys } from '../rows/identify.ts';

type CampaignReference = TouchInput['campaign'];

/**
 * Looks up the campaigns that the touches name, making those that only a name is given of; then tells the row number of each:
 * `null` for none named, `undefined` for an unknown one.
 */
export function findCampaigns(
  sql: SqlConnection,
  inputs: readonly TouchInput[],
  tools: MutationTools,
): (campaign: CampaignReference) => number | null | undefined {
  const references = inputs.flatMap(({ campaign }) => campaign ?? []);
  if (references.length === 0) return () => null;
  const table = nounTable('campaign');
  const byId = lookUp(sql, 'id', new Set(references.flatMap((reference) => ('id' in reference ? [reference.id] : []))));
  const names = new Set(references.flatMap((reference) => ('name' in reference ? [reference.name] : [])));
  const byName = lookUp(sql, 'name', names);
  for (const name of names) if (!byName.has(name)) byName.set(name, createCampaign(sql, name, tools));
  const keys = new Set(references.flatMap((reference) => ('source' in reference ? identityKeys(table, reference) : [])));
  const byKey = findByIdentity(sql, table, [...keys]);

  return (reference) => {
    if (!reference) return null;
    if ('id' in reference) return byId.get(reference.id) ?? survivorOfId(sql, 'campaign', reference.id);
    if ('name' in reference) return byName.get(reference.name);
    return byKey.get(identityKeys(table, reference)[0] ?? '');
  };
}

/** The oldest campaign of each id or name. */
function lookUp(sql: SqlConnection, column: 'id' | 'name', values: ReadonlySet<string>): Map<string, number> {
  if (values.size === 0) return new Map();
  const rows = sql.all(
    `SELECT c.${column}, c.pk FROM json_each(?) AS j CROSS JOIN campaigns AS c ON c.${column} = j.value ORDER BY c.pk DESC`,
    JSON.stringify([...values]),
  );
  return new Map(rows.map(([value, pk]) => [String(value), Number(pk)]));
}

function createCampaign(sql: SqlConnection, name: string, { nowMs, newId }: MutationTools): number {
  const row = sql.all(
    `INSERT INTO campaigns (id, name, status, created_at_ms, updated_at_ms) VALUES (?1, ?2, 'running', ?3, ?3) RETURNING pk`,
    newId('campaign'),
    name,
    nowMs,
  )[0];
  return Number(row?.[0]);
}
