import type { RecordContext, RecordRef } from '@alongside/common';
import type { EntityNoun } from '../../db/entity-key.ts';
import { readEntityKey } from '../../db/entity-key.ts';
import { wasMerged } from '../../db/reads/was-merged.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { composeAccount } from './compose-account.ts';
import { composeOpportunity } from './compose-opportunity.ts';
import type { Composition } from './compose-parts.ts';
import { composePerson } from './compose-person.ts';
import type { SharedSnapshot } from './shared-snapshot.ts';

const composers: Record<EntityNoun, (composition: Composition, pk: number) => RecordContext | undefined> = {
  person: composePerson,
  account: composeAccount,
  opportunity: composeOpportunity,
};

/** How somebody came from a record to what is shown. */
type Shown = { readonly record: RecordRef } & Pick<RecordContext, 'matchedBy' | 'matchedThrough'>;

/** All that marketing knows about an entity, `undefined` when it is gone. */
export function composeContext(
  { native, workspace, clock }: Pick<WorkspaceContext, 'native' | 'workspace' | 'clock'>,
  shared: SharedSnapshot,
  entity: number,
  shown: Shown,
): RecordContext | undefined {
  const key = readEntityKey(entity);
  const composed = key && composers[key.noun]({ sql: native, workspaceId: workspace.id, shared, nowMs: clock(), ...shown }, key.pk);
  const through = shown.matchedThrough ?? (key && wasMerged(native, key, shown.record) ? 'merged' : undefined);
  return composed && through ? { ...composed, matchedThrough: through } : composed;
}
