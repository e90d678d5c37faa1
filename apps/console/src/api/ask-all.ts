import type { Page } from '@alongside/common';
import { ask } from './ask.ts';

const pageLength = 200;
/** More rows than anybody reads in a browser. */
const mostRows = 5_000;

export interface Whole<Item> {
  readonly items: readonly Item[];
  /** Whether the list ends with them. */
  readonly isWhole: boolean;
}

/** A list from its first page to its last, so that sorting and filtering speak of all of it. */
export async function askAll<Item>(path: string, signal?: AbortSignal): Promise<Whole<Item>> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ limit: String(pageLength), ...(cursor !== undefined && { cursor }) });
    const page: Page<Item> = await ask('GET', `${path}?${query}`, signal ? { signal } : {});
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined && items.length < mostRows);
  return { items, isWhole: cursor === undefined };
}
