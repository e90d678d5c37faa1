import type { ContentItem, ContentTags } from '@alongside/common';

type Given = Partial<Omit<ContentItem, 'tags'>> & { readonly tags?: Partial<ContentTags> };

/** A published item for tests, with only what the case is about given. */
export function contentItem(id: string, { tags, ...given }: Given = {}): ContentItem {
  return {
    id,
    kind: 'deck',
    title: id,
    url: `https://material.example/${id}`,
    language: 'en',
    version: 1,
    status: 'published',
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    ...given,
    tags: { personaIds: [], industries: [], stages: [], objections: [], products: [], ...tags },
  };
}
