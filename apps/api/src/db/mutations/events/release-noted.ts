import { defineMutation } from '../define-mutation.ts';
import { releaseSome } from './release-held.ts';
import { takeReleased } from './released-needs.ts';

const namesAtOnce = 100;

/** Applies some of the events that were too many to be applied when the name that they waited for appeared. @returns how many names were looked at */
export const releaseNoted = defineMutation({
  name: 'events.release',
  run(sql, _input: Readonly<Record<string, never>>, tools): number {
    const names = takeReleased(sql, namesAtOnce);
    releaseSome(sql, tools, names);
    return names.size;
  },
});
