import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/**
 * Makes this thread let go of the files of connections that were closed: `libsql` 0.5.29 holds them, and the space of deleted ones, until
 * the last statement is collected, and a thread that rests collects nothing. Takes some milliseconds.
 */
export function collectGarbage(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
