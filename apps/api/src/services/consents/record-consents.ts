import { AppError, type ConsentInput, type ConsentReport, dayMs, instantToMs } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getConsents } from './get-consents.ts';

/**
 * Records statements about whether a person may be contacted; the same statement sent again changes nothing.
 *
 * @returns what holds then, `undefined` when there is no such person
 * @throws AppError `invalid_request` for a statement from the future: it would hold against all that are made until then
 */
export async function recordConsents(
  context: WorkspaceContext,
  personId: string,
  consents: readonly ConsentInput[],
): Promise<ConsentReport | undefined> {
  const latestMs = context.clock() + dayMs;
  const early = consents.findIndex(({ at }) => instantToMs(at) > latestMs);
  if (early !== -1) {
    const path = `consents.${early}.at`;
    throw new AppError('invalid_request', `${path}: lies in the future`, { errors: [{ path, message: 'lies in the future' }] });
  }
  const isKnown = await context.write('consents.record', { personId, consents });
  return isKnown ? getConsents(context, personId) : undefined;
}
