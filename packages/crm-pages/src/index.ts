export { catalogue } from './catalogue.ts';
export { contentScriptMatches } from './content-script-matches.ts';
export type { AdapterAbout } from './define-about.ts';
export { detectRecord } from './detect-record.ts';
export { hintsSettled } from './hints/hints-settled.ts';
export { isVisible } from './hints/is-visible.ts';
export { readHints } from './hints/read-hints.ts';
