import { scopeOf } from '@alongside/api/auth/scope-of.ts';
import type { SeenAnswer } from '../contract/contract.ts';
import type { Operation } from '../operations/operation.ts';
import type { Caller } from '../principals/caller.ts';

/** How an operation stands to a caller: unknown callers are sent to sign in, known ones without the right are refused, the others are let in. */
export type AccessClass = '401' | '403' | 'let in';

/** What the operation's declared rule says about a caller. */
export function expectedClass({ operationId, method, template, 'x-access': rule }: Operation, caller: Caller): AccessClass {
  if (!rule) throw new Error(`${operationId} does not say who may call it`);
  if (rule.kind === 'everyone') return 'let in';
  if (caller.roles.length === 0) return '401';
  if (rule.kind === 'members' && caller.via === 'key') return '403';
  if (rule.via === 'console' && caller.via === 'extension') return '403';
  if (!caller.roles.some((role) => rule.roles.includes(role))) return '403';
  return caller.scopes && !caller.scopes.includes(scopeOf(method, template)) ? '403' : 'let in';
}

/** What an answer says. Refusals of other kinds, such as a failed sign-in, come from inside. */
export function observedClass({ status, body }: SeenAnswer): AccessClass {
  const code = (body as { code?: string } | undefined)?.code;
  if (status === 401 && code === 'unauthenticated') return '401';
  return status === 403 && code === 'forbidden' ? '403' : 'let in';
}
