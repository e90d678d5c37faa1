import type { Job } from '@alongside/common';

/** The kinds of job that a list shows, each with its title, in the order of their titles. */
export function kindsOf(jobs: readonly Job[]): (readonly [kind: string, title: string])[] {
  return [...new Map(jobs.map(({ kind, title }) => [kind, title]))].toSorted(([, one], [, other]) => one.localeCompare(other));
}
