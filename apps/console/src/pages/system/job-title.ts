import type { Job } from '@alongside/common';
import type { Words } from '../../words/words.ts';

/** What a job does, in the reader's language; in the server's own words where it is newer than this page. */
export const jobTitle = ({ sayOr }: Pick<Words, 'sayOr'>, { kind, title }: Pick<Job, 'kind' | 'title'>): string =>
  sayOr(`jobs.kind.${kind}`, title);
