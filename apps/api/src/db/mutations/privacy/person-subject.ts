import type { MutationTools } from '../define-mutation.ts';

/**
 * A person as the subject of an audit entry: a keyed hash of the id. Entries are never changed, so they must not hold what an erasure
 * would have to take out; whoever knows the id still finds them.
 */
export function personSubject({ sign }: Pick<MutationTools, 'sign'>, personId: string): { kind: 'person'; id: string } {
  return { kind: 'person', id: sign('suppression', `person\n${personId}`) };
}
