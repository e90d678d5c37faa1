import { AppError } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { insertSession, type NewSession } from '../sessions/start-session.ts';

/**
 * Signs a member in at an extension.
 *
 * @returns the session's id; `undefined` when the member is not an active one any more, or did not sign in by the identity provider
 *   where it alone may let people in by now
 */
export function insertExtensionSession(sql: SqlConnection, session: Omit<NewSession, 'kind'>, tools: MutationTools): string | undefined {
  try {
    return insertSession(sql, { ...session, kind: 'extension' }, tools);
  } catch (error) {
    if (error instanceof AppError && error.code === 'sign_in_failed') return undefined;
    throw error;
  }
}
