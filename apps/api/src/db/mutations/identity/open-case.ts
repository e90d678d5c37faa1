import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { tell } from '../webhooks/tell.ts';
import { apartPairs } from './kept-apart.ts';

interface Doubt {
  readonly noun: 'person' | 'account';
  /** The smaller row number first. */
  readonly pks: readonly [number, number];
  readonly reason: string;
}

/** Asks somebody whether two rows are one, once: what was asked or decided before is not asked again. */
export function openCase(sql: SqlConnection, { nowMs, newId }: Pick<MutationTools, 'nowMs' | 'newId'>, { noun, pks, reason }: Doubt): void {
  const [first, second] = pks;
  if (sql.get(`SELECT 1 FROM identity_cases WHERE noun = ? AND first_pk = ? AND second_pk = ? AND status <> 'merged'`, noun, first, second))
    return;
  if (apartPairs(sql, noun, pks).size > 0) return;
  const caseId = newId('identityCase');
  sql.run(
    `INSERT INTO identity_cases (id, noun, first_pk, second_pk, reason, status, created_at_ms) VALUES (?, ?, ?, ?, ?, 'open', ?)`,
    caseId,
    noun,
    first,
    second,
    reason,
    nowMs,
  );
  tell(sql, { nowMs, newId }, 'identity_case.opened', { caseId, noun });
}
