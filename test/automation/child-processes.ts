import { readdirSync, readFileSync } from 'node:fs';

/** The processes that one has started, by number. Linux only: that is where the tests run. */
export function childProcesses(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}
