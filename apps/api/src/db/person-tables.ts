/**
 * Every table that holds something about a person, and which of its rows do. Erasure and export both go by this list, and a test
 * compares it with the tables there are. The stored contexts, which lie in a file of their own, go by `dropDocuments`.
 */
export interface PersonTable {
  readonly table: string;
  /** A condition on the rows, over `who`: one row with `pk`, `entity` and `records`, a JSON list of `[crm, instance, kind, record id]`. */
  readonly where: string;
}

const byPerson = 'person_pk = (SELECT pk FROM who)';
/** Rows that became the person, through as many merges as there were, are the person. */
const one = `WITH RECURSIVE one (pk) AS (SELECT pk FROM who
  UNION SELECT m.merged_pk FROM one CROSS JOIN merges AS m ON m.noun = 'person' AND m.survivor_pk = one.pk AND m.undone_at_ms IS NULL)`;
const byMerge = `pk IN (${one}
  SELECT m.pk FROM one CROSS JOIN merges AS m ON m.noun = 'person' AND m.survivor_pk = one.pk
  UNION SELECT m.pk FROM one CROSS JOIN merges AS m ON m.noun = 'person' AND m.merged_pk = one.pk)`;
const byEntity = 'entity = (SELECT entity FROM who)';
/** What was said on a page whose record was not known yet, or whose record stands for the person without a link. */
const byRecord = `entity IS NULL AND (crm, instance, record_kind, record_id) IN
  (SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each((SELECT records FROM who)))`;

/** In the order in which they can be emptied. */
export const personTables: readonly PersonTable[] = [
  { table: 'touches', where: byPerson },
  { table: 'opportunity_contacts', where: byPerson },
  { table: 'opportunity_role_facts', where: byPerson },
  { table: 'campaign_members', where: byPerson },
  { table: 'person_emails', where: byPerson },
  { table: 'link_clicks', where: `link_pk IN (SELECT pk FROM tracked_links WHERE ${byPerson})` },
  { table: 'tracked_links', where: byPerson },
  { table: 'merge_moves', where: `merge_pk IN (SELECT pk FROM merges WHERE ${byMerge})` },
  // None so far: what merged people did goes with them at once.
  { table: 'touch_moves', where: `merge_pk IN (SELECT pk FROM merges WHERE ${byMerge})` },
  { table: 'merges', where: byMerge },
  {
    table: 'identity_cases',
    where: `pk IN (SELECT pk FROM identity_cases WHERE noun = 'person' AND first_pk = (SELECT pk FROM who)
      UNION SELECT pk FROM identity_cases WHERE noun = 'person' AND second_pk = (SELECT pk FROM who))`,
  },
  { table: 'consents', where: byPerson },
  { table: 'feedback_events', where: `${byEntity} OR (${byRecord})` },
  { table: 'notes', where: `${byEntity} OR (${byRecord})` },
  { table: 'hidden_items', where: byEntity },
  { table: 'push_days', where: byEntity },
  { table: 'external_ids', where: "noun = 'person' AND pk = (SELECT pk FROM who)" },
  { table: 'crm_links', where: byEntity },
  { table: 'entity_versions', where: byEntity },
  { table: 'people', where: 'pk = (SELECT pk FROM who)' },
];

/** Tables that hold nothing about persons, or only what cannot be told to be about one, and why. */
export const otherTables: Readonly<Record<string, string>> = {
  account_domains: 'domains of companies',
  accounts: 'companies; a mention of a person in their texts is struck out',
  audit_entries: 'acts; a person is named by a keyed hash of the id',
  audit_heads: 'the ends of the audit chain',
  campaign_rollups: 'counts',
  campaigns: 'what marketing runs; a mention of a person in their texts is struck out',
  click_pages: 'clicks of the last moment; before somebody is erased or exported they become rows of link_clicks',
  content_items: 'material',
  content_usage: 'counts',
  counters: 'counts',
  crm_sites: 'installations of CRMs',
  erasures: 'keyed hashes; what a running one looks for is sealed',
  held_events: 'events that wait; those that mention an erased person are removed by a search of their text',
  hook_deliveries: 'what was delivered; where it mentions an erased person, its text is removed',
  hook_endpoints: 'settings; their secrets are sealed',
  idempotency_keys: 'kept answers; those that mention an erased person are removed by a search of their text',
  jobs: 'work that the server does by itself',
  migrations: 'which changes the database has seen',
  opportunities: 'deals; a mention of a person in their names is struck out',
  opportunity_stages: 'deals',
  personas: 'kinds of buyer',
  pushes: 'what marketing promotes',
  retention_rules: 'settings',
  sources: 'names of systems',
  suppressions: 'keyed hashes',
  touch_kinds: 'kinds of touches',
  touch_rollups: 'counts',
  touch_tombstones: 'names of touches that are gone',
  webhook_attempts: 'times and answers',
  webhook_deliveries: 'times',
  webhook_messages: 'ids and facts; those that name an erased person are removed by a search of their text',
  webhooks: 'settings; their secrets are sealed',
};

/** Puts the person before a statement: parameters 1 to 3 are row number, entity key and records. */
export const who = 'WITH who (pk, entity, records) AS (SELECT ?1, ?2, ?3)';
