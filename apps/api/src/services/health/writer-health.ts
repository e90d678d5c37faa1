import type { WriterHealth } from '../../db/writer/writer-health.ts';
import type { Finding } from './to-component.ts';

/** The way to the disk of all, of sign-ins, and of this workspace: what is wrong with another's file is no matter of this one. */
export function writerHealth({ state, sinceMs, queueLength, oldestMs, failing }: WriterHealth, workspaceId: string): Finding {
  const facts = { queueLength, oldestMs: Math.round(oldestMs) };
  if (state === 'slow') return { state: 'failing', reason: 'hangs', sinceMs, facts };
  const isOurs = failing.includes('control') || failing.includes(workspaceId);
  return state === 'failing' && isOurs ? { state: 'failing', reason: 'refuses', sinceMs, facts } : { state: 'ok', facts };
}
