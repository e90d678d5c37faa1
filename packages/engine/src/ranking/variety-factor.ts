import type { ContentItem } from '@alongside/common';
import { ranking } from './constants.ts';

/** What is left of an item's selection value beside those already in the list. Items without a topic resemble nothing. */
export function varietyFactor(item: ContentItem, listed: readonly ContentItem[]): number {
  let factor = 1;
  for (const other of listed) {
    if (item.topic === undefined || item.topic !== other.topic) continue;
    factor *= item.kind === other.kind ? ranking.sameTopicAndKind : ranking.sameTopic;
  }
  return factor;
}
