import { defineNoun } from './define-noun.ts';

/** Merges that led to the person `?1`, through others too, and those that were undone. */
const ofMerged = `pk IN (WITH RECURSIVE one (pk) AS (SELECT ?1
  UNION SELECT m.merged_pk FROM one CROSS JOIN merges AS m ON m.noun = 'person' AND m.survivor_pk = one.pk AND m.undone_at_ms IS NULL)
  SELECT m.pk FROM one CROSS JOIN merges AS m ON m.noun = 'person' AND m.survivor_pk = one.pk
  UNION SELECT m.pk FROM one CROSS JOIN merges AS m ON m.noun = 'person' AND m.merged_pk = one.pk)`;

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
    `DELETE FROM identity_cases WHERE pk IN (SELECT pk FROM identity_cases WHERE noun = 'person' AND first_pk = ?1
      UNION SELECT pk FROM identity_cases WHERE noun = 'person' AND second_pk = ?1)`,
    `DELETE FROM merge_moves WHERE merge_pk IN (SELECT pk FROM merges WHERE ${ofMerged})`,
    `DELETE FROM merges WHERE ${ofMerged}`,
  ],
});
