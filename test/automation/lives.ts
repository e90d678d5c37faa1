import { readFileSync } from 'node:fs';

/** Whether a process does anything any more; one that has ended and that nobody has asked after does not. Linux only. */
export function lives(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) !== 'Z';
  } catch {
    return false;
  }
}
