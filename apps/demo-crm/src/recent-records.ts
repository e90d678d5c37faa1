import type { CrmRecord } from './record.ts';

const viewed: string[] = [];
const recentCount = 25;

/** Remembers that a record was on the screen just now. */
export function rememberViewed(id: string): void {
  const place = viewed.indexOf(id);
  if (place >= 0) viewed.splice(place, 1);
  viewed.unshift(id);
}

/** Those looked at last, then the others in the CRM's order, 25 in all. */
export function recentRecords(records: readonly CrmRecord[]): CrmRecord[] {
  const place = (id: string) => (viewed.includes(id) ? viewed.indexOf(id) : viewed.length);
  return records.toSorted((left, right) => place(left.id) - place(right.id)).slice(0, recentCount);
}
