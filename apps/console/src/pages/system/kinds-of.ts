import type { Job } from '@alongside/common';
import type { Words } from '../../words/words.ts';
import { jobTitle } from './job-title.ts';

/** The kinds of job that a list shows, each with its title, in the order of their titles. */
export function kindsOf(words: Pick<Words, 'sayOr' | 'locale'>, jobs: readonly Job[]): (readonly [kind: string, title: string])[] {
  const titles = new Map(jobs.map((job) => [job.kind, jobTitle(words, job)]));
  return [...titles].toSorted(([, one], [, other]) => one.localeCompare(other, words.locale));
}
