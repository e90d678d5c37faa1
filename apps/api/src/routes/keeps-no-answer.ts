/** Requests that need no `Idempotency-Key`, because their answers are not kept. */
const unkept: readonly { readonly path: RegExp; readonly method?: string; readonly why: string }[] = [
  { path: /^\/v1\/hook-endpoints(?:\/[^/]+\/rotate)?$/, method: 'POST', why: 'the answer holds a secret, which is nowhere told again' },
  { path: /^\/v1\/hook-endpoints\/[^/]+\/preview$/, why: 'it asks and changes nothing' },
  { path: /^\/v1\/imports/, why: 'a file is not read twice; its import knows its rows again by themselves' },
  { path: /^\/v1\/(?:invitations|keys)(?:\/|$)/, method: 'POST', why: 'the answer holds a secret, which is nowhere stored' },
  { path: /^\/v1\/(?:live-tickets|oauth|session)(?:\/|$)/, why: 'the answer holds a secret, which is nowhere stored' },
  { path: /^\/v1\/records\/resolve$/, why: 'it asks and changes nothing' },
  { path: /^\/v1\/webhooks(?:\/[^/]+\/rotate)?$/, method: 'POST', why: 'the answer holds a secret, which is nowhere told again' },
  { path: /^\/v1\/workspace\/export$/, why: 'the answer is an archive' },
  { path: /^\/v1\/workspace$/, method: 'DELETE', why: 'nothing is left to keep it in' },
];

/** Whether `Idempotency-Key` means nothing to this operation. */
export function keepsNoAnswer(asked: string, address: string): boolean {
  return unkept.some(({ path, method = asked }) => path.test(address) && method === asked);
}
