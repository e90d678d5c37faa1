import type { MergeableNoun } from './mergeable-noun.ts';
import type { Cell, StoredRow } from './stored-row.ts';

/** Rows of a table that belong to a row of a noun, and go to the survivor of a merge. */
export interface RowPlace {
  readonly table: string;
  /** The column that says whose they are. */
  readonly column: string;
  /** How it says so. */
  readonly by: 'pk' | 'entity';
  /** What tells the rows of one owner apart. */
  readonly keys: readonly string[];
  /** A further condition. */
  readonly where?: string;
  /** Makes one row of two that both owners have under the same key. Absent: the key is one of the whole table. */
  readonly join?: (survivor: StoredRow, merged: StoredRow) => StoredRow;
}

const links = [
  { table: 'crm_links', column: 'entity', by: 'entity', keys: ['pk'] },
  { table: 'feedback_events', column: 'entity', by: 'entity', keys: ['id'] },
  { table: 'notes', column: 'entity', by: 'entity', keys: ['id'] },
  { table: 'hidden_items', column: 'entity', by: 'entity', keys: ['content_pk'], join: withLess('since_ms') },
  { table: 'push_days', column: 'entity', by: 'entity', keys: ['push_pk', 'day'], join: (survivor) => survivor },
] as const satisfies RowPlace[];

const names = (noun: MergeableNoun): RowPlace => ({
  table: 'external_ids',
  column: 'pk',
  by: 'pk',
  keys: ['source', 'external_id'],
  where: `noun = '${noun}'`,
});

/** Touches of campaigns and items follow by themselves: see `touch-moves.ts`. Parts in deals come first in neither list: what both have a part in is joined by `joinParts` before. */
export const rowPlaces: Readonly<Record<MergeableNoun, readonly RowPlace[]>> = {
  person: [
    names('person'),
    ...links,
    { table: 'touches', column: 'person_pk', by: 'pk', keys: ['pk'] },
    { table: 'tracked_links', column: 'person_pk', by: 'pk', keys: ['pk'] },
    { table: 'person_emails', column: 'person_pk', by: 'pk', keys: ['email'], join: withLess('first_seen_at_ms') },
    // Each statement stays what it was; which of them hold is read off all of them: see `db/reads/read-consents.ts`.
    { table: 'consents', column: 'person_pk', by: 'pk', keys: ['channel', 'at_ms', 'state'], join: withLess('recorded_at_ms') },
    { table: 'campaign_members', column: 'person_pk', by: 'pk', keys: ['campaign_pk'], join: later },
    { table: 'opportunity_contacts', column: 'person_pk', by: 'pk', keys: ['opportunity_pk'] },
    { table: 'opportunity_role_facts', column: 'person_pk', by: 'pk', keys: ['opportunity_pk'] },
  ],
  account: [
    names('account'),
    ...links,
    { table: 'people', column: 'account_pk', by: 'pk', keys: ['pk'] },
    { table: 'opportunities', column: 'account_pk', by: 'pk', keys: ['pk'] },
    { table: 'account_domains', column: 'account_pk', by: 'pk', keys: ['domain'], join: (survivor) => survivor },
    { table: 'accounts', column: 'parent_pk', by: 'pk', keys: ['pk'] },
  ],
  opportunity: [
    names('opportunity'),
    ...links,
    { table: 'opportunity_stages', column: 'opportunity_pk', by: 'pk', keys: ['at_ms'], join: eachGreater },
    { table: 'opportunity_contacts', column: 'opportunity_pk', by: 'pk', keys: ['person_pk'] },
    { table: 'opportunity_role_facts', column: 'opportunity_pk', by: 'pk', keys: ['person_pk'] },
  ],
  campaign: [
    names('campaign'),
    { table: 'tracked_links', column: 'campaign_pk', by: 'pk', keys: ['pk'] },
    { table: 'campaign_members', column: 'campaign_pk', by: 'pk', keys: ['person_pk'], join: later },
  ],
  content: [
    names('content'),
    { table: 'tracked_links', column: 'content_pk', by: 'pk', keys: ['pk'] },
    { table: 'pushes', column: 'content_pk', by: 'pk', keys: ['pk'] },
    { table: 'feedback_events', column: 'content_pk', by: 'pk', keys: ['id'] },
    { table: 'hidden_items', column: 'content_pk', by: 'pk', keys: ['entity'], join: withLess('since_ms') },
  ],
};

/** The one that was there first. */
function withLess(column: string): (survivor: StoredRow, merged: StoredRow) => StoredRow {
  return (survivor, merged) => (Number(merged[column]) < Number(survivor[column]) ? merged : survivor);
}

/** The later word by source time, of one moment the greater text. */
function later(survivor: StoredRow, merged: StoredRow): StoredRow {
  const [one, other] = [Number(survivor.at_ms), Number(merged.at_ms)];
  if (one !== other) return one > other ? survivor : merged;
  return greater(survivor, merged);
}

/** Whichever comes later as a text, as `sayMembers` compares them, so that the outcome does not depend on which of the rows survives. */
function greater(survivor: StoredRow, merged: StoredRow): StoredRow {
  const textOf = ({ is_removed, status, has_responded, first_responded_at_ms, source, external_id }: StoredRow) =>
    JSON.stringify([is_removed, status, has_responded, first_responded_at_ms, source, external_id]);
  return textOf(merged) > textOf(survivor) ? merged : survivor;
}

/** What two events say of one moment is one word: of each part the greater text, as `storeStages` has it. */
function eachGreater(survivor: StoredRow, merged: StoredRow): StoredRow {
  const joined: Record<string, Cell> = { ...survivor };
  for (const [column, value] of Object.entries(merged)) {
    const own = survivor[column] ?? null;
    if (column !== 'opportunity_pk' && value !== null && (own === null || JSON.stringify(value) > JSON.stringify(own)))
      joined[column] = value;
  }
  return joined;
}
