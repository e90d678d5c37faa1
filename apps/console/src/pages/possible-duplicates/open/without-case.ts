import type { IdentityCasePage } from '@alongside/common';

/** The pages without a case that is decided, and one less in all; as they are where none of them has it. */
export function withoutCase(pages: readonly IdentityCasePage[], id: string): IdentityCasePage[] {
  const by = pages.some(({ items }) => items.some((item) => item.id === id)) ? 1 : 0;
  return pages.map((page) => ({ ...page, items: page.items.filter((item) => item.id !== id), total: page.total - by }));
}
