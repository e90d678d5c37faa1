import type { RecordContext } from '@alongside/common';
import type { WordKey } from '../words/words.ts';

/** What is asked before a link for this person is copied; `undefined` where nothing speaks against it. Links go out by e-mail. */
export function copyQuestion(context: RecordContext): WordKey | undefined {
  if (context.subject !== 'person') return undefined;
  if (context.person.doNotContact) return 'copy.doNotContact';
  const state = context.person.consents?.find(({ channel }) => channel === 'email')?.state;
  return state === 'objected' || state === 'withdrawn' ? `copy.${state}` : undefined;
}
