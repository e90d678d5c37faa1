import type { Role } from '@alongside/common';

interface Operation {
  readonly 'x-access'?: { readonly kind: string; readonly roles?: readonly Role[] };
}

export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Questions asked by POST that write nothing, as the API counts them. @source apps/api/src/auth/scope-of.ts */
const asksByPost = new Set(['/v1/records/resolve']);

/** Every scope that a key of this role could use, out of the contract that the server publishes. */
export function scopesOf({ paths }: Contract, role: Role): string[] {
  const found = Object.entries(paths).flatMap(([path, operations]) => {
    const area = /^\/v1\/([a-z-]+)/.exec(path)?.[1];
    if (area === undefined) return [];
    return Object.entries(operations)
      .filter(([, { 'x-access': rule }]) => rule?.kind === 'roles' && rule.roles?.includes(role))
      .map(([method]) => `${area}:${method === 'get' || asksByPost.has(path) ? 'read' : 'write'}`);
  });
  return [...new Set(found)].sort();
}
