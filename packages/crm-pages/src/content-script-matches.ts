import { catalogue } from './catalogue.ts';

/** Match patterns of all vendors' hosts, for the manifest. Sites that a user adds come on top, by optional permission. */
export const contentScriptMatches: readonly string[] = /* @__PURE__ */ catalogue.flatMap((about) => about.matches);
