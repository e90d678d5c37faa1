import { defineNoun } from './define-noun.ts';

/** Merges that led to the person `?1`, through others too, and those that were undone. */
const ofMerged = `noun = 'person' AND EXISTS (WITH RECURSIVE one (pk) AS (SELECT ?1
  UNION SELECT m.merged_pk FROM merges AS m JOIN one ON m.noun = 'person' AND m.survivor_pk = one.pk AND m.undone_at_ms IS NULL)
  SELECT 1 FROM one WHERE one.pk IN (merges.survivor_pk, merges.merged_pk))`;

export const person = defineNoun({
  noun: 'person',
  table: 'people',
  columns: [
    'name',
    'email',
    'phone',
    'title',
    'seniority',
    'department',
    'accountId:ref:accounts',
    'lifecycleStage',
    'ownerName',
    'ownerEmail',
    'country',
    'doNotContact:boolean',
    'source',
    'externalId',
  ],
  defaults: {},
  hasExternalIds: true,
  naturalKey: 'email',
  entity: 'person',
  deleteWith: [
    'DELETE FROM touches WHERE person_pk = ?',
    'DELETE FROM opportunity_contacts WHERE person_pk = ?',
    'DELETE FROM consents WHERE person_pk = ?',
    'DELETE FROM opportunity_role_facts WHERE person_pk = ?',
    'DELETE FROM campaign_members WHERE person_pk = ?',
    'DELETE FROM person_emails WHERE person_pk = ?',
    'DELETE FROM link_clicks WHERE link_pk IN (SELECT pk FROM tracked_links WHERE person_pk = ?)',
    'DELETE FROM tracked_links WHERE person_pk = ?',
    "DELETE FROM identity_cases WHERE noun = 'person' AND ?1 IN (first_pk, second_pk)",
    `DELETE FROM merge_moves WHERE merge_pk IN (SELECT pk FROM merges WHERE ${ofMerged})`,
    `DELETE FROM merges WHERE ${ofMerged}`,
  ],
});
