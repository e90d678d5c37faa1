/** What belongs to a workspace, the dependent first. Each takes its id as `?1`. */
export const workspaceRemovals: readonly string[] = [
  `DELETE FROM idempotency_keys WHERE key_id IN (SELECT id FROM api_keys WHERE workspace_id = ?1
     UNION SELECT id FROM members WHERE workspace_id = ?1)`,
  'DELETE FROM access_tokens WHERE session_id IN (SELECT id FROM sessions WHERE workspace_id = ?1)',
  'DELETE FROM sessions WHERE workspace_id = ?1',
  'DELETE FROM authorization_codes WHERE workspace_id = ?1',
  'DELETE FROM device_codes WHERE workspace_id = ?1',
  'DELETE FROM api_keys WHERE workspace_id = ?1',
  'DELETE FROM oidc_attempts WHERE provider_id IN (SELECT id FROM oidc_providers WHERE workspace_id = ?1)',
  'DELETE FROM oidc_providers WHERE workspace_id = ?1',
  'DELETE FROM team_members WHERE team_id IN (SELECT id FROM teams WHERE workspace_id = ?1)',
  'DELETE FROM teams WHERE workspace_id = ?1',
  `DELETE FROM sign_in_links WHERE workspace_id = ?1 OR (email IN (SELECT email FROM invitations WHERE workspace_id = ?1)
     AND email NOT IN (SELECT email FROM users))`,
  'DELETE FROM invitations WHERE workspace_id = ?1',
  'DELETE FROM public_addresses WHERE workspace_id = ?1',
  'DELETE FROM members WHERE workspace_id = ?1',
  // The chain goes as a whole: its own rule lets entries go that its head calls removed.
  'UPDATE audit_heads SET removed_through = sequence WHERE workspace_id = ?1',
  'DELETE FROM audit_entries WHERE workspace_id = ?1',
  'DELETE FROM audit_heads WHERE workspace_id = ?1',
  'DELETE FROM workspaces WHERE id = ?1',
];
