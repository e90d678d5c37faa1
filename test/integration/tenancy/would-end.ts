import type { Operation } from '../operations/operation.ts';

/** Whether it ends somebody's rights, or a workspace: whoever must stay able to ask leaves it alone. */
export function wouldEnd({ method, template }: Operation): boolean {
  if (/^\/v1\/(?:sign-out|session)|^\/oauth\/revoke/.test(template)) return true;
  if (method === 'PATCH') return /^\/v1\/(?:workspace|members|oidc-providers)/.test(template);
  return method === 'DELETE' && /^\/v1\/(?:workspace|members|keys|devices)/.test(template);
}
