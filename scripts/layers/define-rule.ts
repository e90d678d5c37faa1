import type { Place } from './place.ts';
import type { Target } from './resolve-import.ts';

/** One import, with both of its ends. */
export interface Edge {
  readonly from: Place;
  readonly to: Target;
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** What the registries list, as `workspace/area/item`: in `cards/`, these are the cards, and the rest are parts of cards. */
  readonly listed: ReadonlySet<string>;
}

export interface Rule {
  readonly name: string;
  /** What to do instead, to the person who just broke it. */
  readonly wayOut: string;
  readonly forbidsImport?: (edge: Edge) => boolean;
  /** `name` as `parseModule` writes it: `chrome.runtime`, `fetch()`, `new WebSocket`. */
  readonly forbidsName?: (from: Place, name: string) => boolean;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}

/** The place an import ends at, when it ends in this repository. */
export function endOf({ to }: Edge): Place | undefined {
  return to.kind === 'file' || to.kind === 'workspace' ? to.place : undefined;
}

/** The workspace an import enters, when it is another one than its own. */
export function entered(edge: Edge): string | undefined {
  const end = endOf(edge);
  return end === undefined || end.workspace === edge.from.workspace ? undefined : end.workspace;
}

/** The area an import ends at, when it stays in its own workspace. */
export function areaWithin(edge: Edge): string | undefined {
  const end = endOf(edge);
  return end?.workspace === edge.from.workspace ? end.area : undefined;
}

/** How an item is written in `Edge.listed`. */
export function itemKey({ workspace, area, item }: Place): string {
  return `${workspace}/${area}/${item}`;
}
