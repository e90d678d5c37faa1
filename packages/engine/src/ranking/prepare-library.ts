import { type ContentItem, instantToMs } from '@alongside/common';
import { normaliseTag } from '../text/normalise-tag.ts';
import type { Dimension } from './dimensions.ts';
import { primaryLanguage } from './primary-language.ts';

/** Which items carry tags of a dimension at all, and which carry each value. Indexes into `items`. */
export interface TagIndex {
  readonly tagged: Uint8Array;
  readonly members: ReadonlyMap<string, Int32Array>;
}

/** The published items of a workspace as flat arrays in the order of their ids: prepared once, ranked many times. */
export interface PreparedLibrary {
  readonly items: readonly ContentItem[];
  readonly indexById: ReadonlyMap<string, number>;
  readonly validFromMs: Float64Array;
  readonly validUntilMs: Float64Array;
  /** Items of one language have one number. */
  readonly languages: Int32Array;
  readonly languageNumbers: ReadonlyMap<string, number>;
  readonly tags: Readonly<Record<Dimension, TagIndex>>;
}

/** The items, prepared for `rankContent`. Drafts and archived items are left out; the order given does not matter. */
export function prepareLibrary(items: readonly ContentItem[]): PreparedLibrary {
  const published = items.filter((item) => item.status === 'published').sort((a, b) => (a.id < b.id ? -1 : 1));
  const languages = published.map((item) => primaryLanguage(item.language));
  const languageNumbers = new Map([...new Set(languages)].map((language, number) => [language, number]));
  return {
    items: published,
    indexById: new Map(published.map((item, index) => [item.id, index])),
    validFromMs: Float64Array.from(published, (item) => (item.validFrom ? instantToMs(item.validFrom) : -Infinity)),
    validUntilMs: Float64Array.from(published, (item) => (item.validUntil ? instantToMs(item.validUntil) : Infinity)),
    languages: Int32Array.from(languages, (language) => languageNumbers.get(language) ?? -1),
    languageNumbers,
    tags: {
      persona: indexTags(published, (item) => item.tags.personaIds),
      industry: indexTags(published, (item) => item.tags.industries),
      stage: indexTags(published, (item) => item.tags.stages),
      objection: indexTags(published, (item) => item.tags.objections),
    },
  };
}

function indexTags(items: readonly ContentItem[], tagsOf: (item: ContentItem) => readonly string[]): TagIndex {
  const tagged = new Uint8Array(items.length);
  const members = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const tags = new Set(tagsOf(item).map(normaliseTag));
    if (tags.size > 0) tagged[index] = 1;
    for (const tag of tags) {
      const list = members.get(tag);
      if (list) list.push(index);
      else members.set(tag, [index]);
    }
  }
  return { tagged, members: new Map(Array.from(members, ([tag, indexes]) => [tag, Int32Array.from(indexes)])) };
}
