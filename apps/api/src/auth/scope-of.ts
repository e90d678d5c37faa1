import type { Scope } from '@alongside/common';

/** Questions too large or too private for an address: they write nothing. */
const asksByPost = new Set(['/v1/records/resolve']);

/** What a key must be allowed to do to call an operation: its area, and whether it reads or writes. */
export function scopeOf(method: string, path: string): Scope {
  const area = /^\/v1\/([a-z-]+)/.exec(path)?.[1] ?? 'server';
  const isRead = ['GET', 'HEAD'].includes(method.toUpperCase()) || asksByPost.has(path);
  return `${area}:${isRead ? 'read' : 'write'}`;
}
