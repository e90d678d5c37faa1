import { AppError, type TrackedLinkInput } from '@alongside/common';
import type { Context } from '../../context.ts';
import { findPersonEntity } from '../../db/reads/find-person-entity.ts';
import { maySee } from '../../db/reads/may-see.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { linkHash, linkToken } from './link-token.ts';

/**
 * Makes a link.
 *
 * @returns its id
 * @throws AppError `not_found` for a person, item or campaign that is not there, or that the caller may not see
 */
export async function createLink(
  { secret, writer }: Pick<Context, 'secret' | 'writer'>,
  context: WorkspaceContext,
  input: TrackedLinkInput,
): Promise<string> {
  const { workspace, newId, native, principal, actor } = context;
  const { personId } = input;
  const entity = personId === undefined ? undefined : findPersonEntity(native, personId);
  if (personId !== undefined && (entity === undefined || !maySee(native, entity, principal.sees))) {
    throw new AppError('not_found', `personId: there is no ${personId}`, { errors: [{ path: 'personId', message: 'is not here' }] });
  }
  const id = newId('trackedLink');
  const hash = linkHash(linkToken(secret, id));
  // The address first: one without a link leads nowhere, a link without an address would be one that nobody can follow.
  await writer.write('control', 'addresses.add', { name: hash, kind: 'link', workspaceId: workspace.id }, { actor });
  return context.write('links.create', { ...input, id, hash });
}
