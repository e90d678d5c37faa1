/** A row that a write leaves behind: the place of its key among `markColumns`. */
export interface Mark {
  readonly place: keyof typeof markColumns;
  readonly key: string;
}

/** Where rows of the workload are recognised. */
export const markColumns = {
  touch: { database: 'workspace', table: 'touches', column: 'external_id' },
  feedback: { database: 'workspace', table: 'feedback_events', column: 'id' },
  person: { database: 'workspace', table: 'people', column: 'email' },
  /** Kept answers; before they are made, the outcomes of their writes lie in the same table. */
  answer: { database: 'workspace', table: 'idempotency_keys WHERE status > 0', column: 'key' },
  invitation: { database: 'control', table: 'invitations', column: 'email' },
} as const;

/** How marks of both databases are told apart in one set. */
export const markName = ({ place, key }: Mark): string => `${place}:${key}`;
