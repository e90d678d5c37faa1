import type { RecordContext, RecordHints, RecordRef, ResolveResult } from '@alongside/common';
import { type EntityNoun, entityKey } from '../../db/entity-key.ts';
import { companyDomain, domainForms } from '../../db/mutations/identity/addresses.ts';
import { type Candidate, findAccountsByDomain, findPeopleByEmail, findPeopleByOtherEmail } from '../../db/reads/find-candidates.ts';
import { findRecordHead } from '../../db/reads/find-record-head.ts';
import { maySee } from '../../db/reads/may-see.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { composeContext } from './compose-context.ts';
import { sharedSnapshot } from './shared-snapshot.ts';

interface Search {
  readonly by: 'email' | 'domain';
  readonly noun: EntityNoun;
  /** By what address of theirs, where it is not the one they have now. */
  readonly through?: 'alias';
  readonly find: () => Candidate[];
}

/**
 * What marketing knows about a record: by its link, else by what its page shows. Nothing is learned from a match by hints, so that a
 * wrong one does not outlive the page.
 */
export async function resolveRecord(
  context: WorkspaceContext,
  { record, hints, chosenId }: { readonly record: RecordRef; readonly hints: RecordHints; readonly chosenId?: string | undefined },
): Promise<ResolveResult> {
  const head = findRecordHead(context.native, record);
  // A record that the rep may not see is answered as if nobody knew it.
  if (head && maySee(context.native, head.entity, context.principal.sees)) return known(context, head.entity, record, 'crm_link');
  const searches = searchesFor(context, record, hints);
  for (const { by, through, noun, find } of searches) {
    const found = find();
    const [only, ...others] = found;
    if (only && others.length === 0) return known(context, entityKey(noun, only.pk), record, by, through);
    const chosen = found.find(({ id }) => id === chosenId);
    if (chosen) return asChosen(await known(context, entityKey(noun, chosen.pk), record, by, through));
    if (only) return { status: 'ambiguous', candidates: found.map(({ pk: _, ...candidate }) => candidate) };
  }
  return { status: 'unknown', searched: ['crm_link', ...new Set(searches.map(({ by }) => by))] };
}

function searchesFor({ native, principal: { sees } }: WorkspaceContext, { kind }: RecordRef, { email, domain }: RecordHints): Search[] {
  const searches: Search[] = [];
  const isPerson = kind === 'contact' || kind === 'lead' || kind === 'open';
  if (email && isPerson) {
    searches.push({ by: 'email', noun: 'person', find: () => findPeopleByEmail(native, email, sees) });
    searches.push({ by: 'email', through: 'alias', noun: 'person', find: () => findPeopleByOtherEmail(native, email, sees) });
  }
  // A page that shows somebody's address is about that somebody: their company would be the wrong answer.
  const shown = domain ?? (kind === 'account' ? email?.split('@')[1] : undefined);
  const company = shown && companyDomain(shown);
  if (company && (kind === 'account' || (kind === 'open' && !email))) {
    searches.push({ by: 'domain', noun: 'account', find: () => findAccountsByDomain(native, domainForms(company), sees) });
  }
  return searches;
}

function asChosen(result: ResolveResult): ResolveResult {
  return result.status === 'known' ? { ...result, chosen: true } : result;
}

async function known(
  context: WorkspaceContext,
  entity: number,
  record: RecordRef,
  matchedBy: RecordContext['matchedBy'],
  matchedThrough?: RecordContext['matchedThrough'],
): Promise<ResolveResult> {
  const composed = composeContext(context, await sharedSnapshot(context), entity, {
    record,
    matchedBy,
    ...(matchedThrough && { matchedThrough }),
  });
  return composed ? { status: 'known', context: composed } : { status: 'unknown', searched: ['crm_link'] };
}
