import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Identity providers of workspaces. */
export const oidcProviders = sqliteTable(
  'oidc_providers',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    name: text('name').notNull(),
    issuer: text('issuer').notNull(),
    clientId: text('client_id').notNull(),
    /** Sealed by the installation's secret: see `auth/seal.ts`. */
    clientSecretSealed: text('client_secret_sealed'),
    groupsClaim: text('groups_claim').notNull(),
    /** JSON. */
    groupRoles: text('group_roles').notNull(),
    defaultRoles: text('default_roles').notNull(),
    justInTime: integer('just_in_time').notNull(),
    isEnabled: integer('is_enabled').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    updatedAtMs: integer('updated_at_ms').notNull(),
  },
  (table) => [index('oidc_providers_of_workspace').on(table.workspaceId)],
);
