/** Every act that the audit log notes: what it was done to, what was done, and a sentence for people who read the log. */
export const auditActions = {
  'account.deleted': 'An account was removed over the API.',
  'audit.anchored': 'The end of the data chain was noted in the access chain, so that neither can be cut off unseen.',
  'audit.exported': 'The audit log was exported.',
  'audit.old_entries_removed': 'Entries older than the retention rule were removed; the chain goes on from the one named.',
  'campaign.deleted': 'A campaign was removed over the API.',
  'consent.recorded': 'Statements about whether a person may be contacted were recorded.',
  'content.deleted': 'A content item was removed over the API.',
  'import.begun': 'An import of a file was begun.',
  'opportunity.deleted': 'An opportunity was removed over the API.',
  'person.deleted': 'A person was removed over the API.',
  'person.erased': 'A person was erased, with everything known about them.',
  'person.erasure_verified': 'After an erasure all files were searched for the person.',
  'person.exported': 'Everything kept about a person was exported.',
  'persona.deleted': 'A persona was removed over the API.',
  'push.deleted': 'A push was removed over the API.',
  'retention.changed': 'The retention rules were changed.',
  'retention.applied': 'Data older than the retention rules was removed.',
} as const;

export type AuditAction = keyof typeof auditActions;
