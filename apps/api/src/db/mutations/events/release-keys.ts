import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { needOfKey } from './needs.ts';
import { releaseHeld } from './release-held.ts';

/** Applies the events that waited for these keys of `identityKeys`. Costs one look at an empty table while none waits. */
export function releaseKeys(sql: SqlConnection, tools: MutationTools, noun: string, keys: readonly string[]): void {
  if (keys.length === 0 || !sql.get('SELECT 1 FROM held_events LIMIT 1')) return;
  releaseHeld(sql, tools, new Set(keys.map((key) => needOfKey(noun, key))));
}
