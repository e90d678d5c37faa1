import { consoleStart } from '../console-start.ts';
/** A path of this console to go on to; anything else leads to the start. */
export function safeReturn(wanted: string | null | undefined): string {
  return wanted && /^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) && !wanted.startsWith('/sign-in') ? wanted : consoleStart;
}
