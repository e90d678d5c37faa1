import { index, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/** Who is in which team. */
export const teamMembers = sqliteTable(
  'team_members',
  { teamId: text('team_id').notNull(), memberId: text('member_id').notNull() },
  (table) => [primaryKey({ columns: [table.teamId, table.memberId] }), index('team_members_of_member').on(table.memberId)],
);
