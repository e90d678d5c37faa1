export { catalogue } from './catalogue.ts';
export { contentScriptMatches } from './content-script-matches.ts';
export type { AdapterAbout } from './define-about.ts';
export { detectRecord } from './detect-record.ts';
