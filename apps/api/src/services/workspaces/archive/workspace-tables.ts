import type { ArchiveTable } from './archive-table.ts';
import { nounArchiveTable } from './noun-archive-table.ts';

/** Which person, account or opportunity an entity key stands for. */
const subject = `CASE t.entity % 4 WHEN 1 THEN (SELECT id FROM people WHERE pk = t.entity / 4)
  WHEN 2 THEN (SELECT id FROM accounts WHERE pk = t.entity / 4) WHEN 3 THEN (SELECT id FROM opportunities WHERE pk = t.entity / 4) END`;
const contacts = `(SELECT json_group_array(json_object('personId', p.id, 'role', c.role)) FROM opportunity_contacts AS c
  JOIN people AS p ON p.pk = c.person_pk WHERE c.opportunity_pk = t.pk)`;
const content = '(SELECT id FROM content_items WHERE pk = t.content_pk)';
const record = [
  ['crm', 't.crm'],
  ['instance', 't.instance'],
  ['recordKind', 't.record_kind'],
  ['recordId', 't.record_id'],
] as const;

const plain = (table: Omit<ArchiveTable, 'database' | 'key'>): ArchiveTable => ({ ...table, database: 'workspace', key: 't.rowid' });

/** What lies in the workspace's own database. */
export const workspaceTables: readonly ArchiveTable[] = [
  nounArchiveTable('person', 'people', 'CRM contacts and leads.'),
  nounArchiveTable('account', 'accounts', 'Companies.'),
  nounArchiveTable('opportunity', 'opportunities', 'Deals, with the people in them.', [['contacts', contacts, 'json']]),
  nounArchiveTable('campaign', 'campaigns', 'What marketing ran, runs or plans.'),
  nounArchiveTable('persona', 'personas', 'Kinds of buyer.'),
  nounArchiveTable('content', 'content', 'What is recommended to reps.'),
  nounArchiveTable('push', 'pushes', 'What marketers asked reps to see.'),
  plain({
    file: 'touches',
    about: 'Recorded contacts between people and campaigns.',
    from: 'touches AS t',
    columns: [
      ['id', 't.pk', 'touchId'],
      ['personId', '(SELECT id FROM people WHERE pk = t.person_pk)'],
      ['campaignId', '(SELECT id FROM campaigns WHERE pk = t.campaign_pk)'],
      ['contentId', content],
      ['type', 't.type'],
      ['channel', 't.channel'],
      ['direction', 't.direction'],
      ['weight', 't.weight'],
      ['grade', 't.grade'],
      ['signals', 't.signals', 'json'],
      ['occurredAt', 't.occurred_at_ms', 'instant'],
      ['precision', 't.precision'],
      ['observedAt', 't.observed_at_ms', 'instant'],
      ['subject', 't.subject'],
      ['source', '(SELECT name FROM sources WHERE pk = t.source_pk)'],
      ['externalId', 't.external_id'],
    ],
  }),
  plain({
    file: 'feedback',
    about: 'What reps did with recommendations. `actorId` is the member or the key.',
    from: 'feedback_events AS t',
    columns: [
      ['id', 't.id'],
      ['kind', 't.kind'],
      ['contentId', content],
      ['subjectId', subject],
      ...record,
      ['slot', 't.slot'],
      ['pushId', 't.push_id'],
      ['actorId', 't.key_id'],
      ['occurredAt', 't.occurred_at_ms', 'instant'],
      ['receivedAt', 't.received_at_ms', 'instant'],
    ],
  }),
  plain({
    file: 'notes',
    about: 'What reps told marketing in their own words.',
    from: 'notes AS t',
    columns: [
      ['id', 't.id'],
      ['text', 't.text'],
      ['subjectId', subject],
      ...record,
      ['actorId', 't.actor_id'],
      ['occurredAt', 't.occurred_at_ms', 'instant'],
      ['receivedAt', 't.received_at_ms', 'instant'],
    ],
  }),
  plain({
    file: 'consents',
    about:
      'Statements about whether and why a person may be contacted; the newest of a channel holds, an objection until the person consents anew.',
    from: 'consents AS t',
    columns: [
      ['personId', '(SELECT id FROM people WHERE pk = t.person_pk)'],
      ['channel', 't.channel'],
      ['state', 't.state'],
      ['basis', 't.basis'],
      ['source', 't.source'],
      ['at', 't.at_ms', 'instant'],
      ['recordedAt', 't.recorded_at_ms', 'instant'],
    ],
  }),
  plain({
    file: 'hidden-items',
    about: 'Content that a rep called not useful on a record.',
    from: 'hidden_items AS t',
    columns: [
      ['subjectId', subject],
      ['contentId', content],
      ['since', 't.since_ms', 'instant'],
    ],
  }),
  plain({
    file: 'push-days',
    about: 'On which days a push was seen on a record.',
    from: 'push_days AS t',
    columns: [
      ['pushId', '(SELECT id FROM pushes WHERE pk = t.push_pk)'],
      ['subjectId', subject],
      ['day', 't.day'],
    ],
  }),
  plain({
    file: 'content-usage',
    about: 'How often each content item was used.',
    from: 'content_usage AS t',
    columns: [
      ['contentId', content],
      ['shown', 't.shown'],
      ['copied', 't.copied'],
      ['opened', 't.opened'],
      ['useful', 't.useful'],
      ['notUseful', 't.not_useful'],
      ['lastUsedAt', 't.last_used_at_ms', 'instant'],
    ],
  }),
  plain({
    file: 'crm-sites',
    about: 'CRM installations that were listed, requested or declined.',
    from: 'crm_sites AS t',
    columns: [
      ['id', 't.id'],
      ['origin', 't.origin'],
      ['crm', 't.crm'],
      ['hints', 't.hints', 'boolean'],
      ['cardsOff', 't.cards_off', 'json'],
      ['status', 't.status'],
      ['requestedBy', 't.requested_by'],
      ['reason', 't.reason'],
      ['createdAt', 't.created_at_ms', 'instant'],
      ['decidedAt', 't.decided_at_ms', 'instant'],
    ],
  }),
  plain({
    file: 'erasures',
    about: 'Erasures of people, without a word about the person.',
    from: 'erasures AS t',
    columns: [
      ['id', 't.id'],
      ['status', 't.status'],
      ['requestedAt', 't.requested_at_ms', 'instant'],
      ['completedAt', 't.completed_at_ms', 'instant'],
      ['removed', 't.removed', 'json'],
      ['verified', 't.verified', 'boolean'],
    ],
  }),
  plain({
    file: 'retention-rules',
    about: 'How long each kind of data is kept.',
    from: 'retention_rules AS t',
    columns: [
      ['kind', 't.kind'],
      ['days', 't.days'],
      ['lastRunAt', 't.last_run_at_ms', 'instant'],
      ['lastRemoved', 't.last_removed'],
    ],
  }),
  plain({
    file: 'audit-data',
    about: "The audit log of records and CRM settings. Each entry's hash covers the one before it.",
    from: 'audit_entries AS t',
    columns: [
      ['entry', 't.body', 'json'],
      ['hash', 't.hash'],
    ],
  }),
];
