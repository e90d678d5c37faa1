import type { DiskState } from './disk-watch.ts';
import type { Finding } from './to-component.ts';

export function diskHealth({ state, sinceMs, freeBytes, totalBytes }: DiskState): Finding {
  const facts = { freeBytes, totalBytes };
  if (state === 'ok') return { state, facts };
  return { state: state === 'little_space' ? 'degraded' : 'failing', reason: state, sinceMs, facts };
}
