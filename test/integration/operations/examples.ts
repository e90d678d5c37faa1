/** `S256` of the verifier below. */
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

/** Texts by the field or parameter that takes them, where its schema alone does not say what makes sense. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  crm: ['demo', 'salesforce'],
  returnTo: ['/', '/members?tab=1'],
  redirect_uri: ['https://ejhcdajjefgkbacnopliilopgbpfjfal.chromiumapp.org/signed-in'],
  client_id: ['alongside-extension'],
  grant_type: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
  state: ['a-state-of-our-own'],
  response_type: ['code'],
  code_challenge: [challenge],
  code_challenge_method: ['S256'],
  /** @source RFC 7636, appendix B */
  code_verifier: ['dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'],
  // Of jobs: all other kinds are listed in their schemas.
  kind: ['retention', 'regrade', 'rollup_rebuild', 'purge_deleted', 'old_jobs'],
  // Its schema is that of a URL whose pattern has look-ahead.
  origin: ['https://crm.globex.example', 'http://tryton.globex.example:8000', 'https://crm-2.globex.example'],
};
