import type { SortingState } from '@tanstack/react-table';

/** `-lastSeen` in an address means by that column, the greatest first. */
export function readSort(text: string | null, known: readonly string[]): SortingState {
  if (text === null) return [];
  const desc = text.startsWith('-');
  const id = desc ? text.slice(1) : text;
  return known.includes(id) ? [{ id, desc }] : [];
}

export function writeSort([first]: SortingState): string | undefined {
  return first && `${first.desc ? '-' : ''}${first.id}`;
}
