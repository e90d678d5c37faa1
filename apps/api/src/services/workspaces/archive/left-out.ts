/** Tables that the archive leaves out, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  access_state: 'a counter of the server',
  access_tokens: 'hashes of secrets that live for minutes',
  audit_heads: 'signatures of the ends of the audit logs, good on this server only',
  authorization_codes: 'hashes of secrets that live for minutes',
  context_documents: 'answers kept ready, made of everything else',
  counters: 'numbers of the server',
  device_codes: 'hashes of secrets that live for minutes',
  entity_versions: 'numbers of the server',
  idempotency_keys: 'answers kept for repeated requests, for a day',
  migrations: 'which changes of the database were made',
  oidc_attempts: 'sign-ins under way',
  sign_in_links: 'hashes of secrets that live for minutes',
  suppressions: 'keyed hashes of what erased people were known by, good on this server only',
};
