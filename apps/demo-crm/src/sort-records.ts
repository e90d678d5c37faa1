import type { CrmRecord } from './record.ts';

const collator = new Intl.Collator('en', { numeric: true });

/** Records in the order of one field; those without a value come last either way. */
export function sortRecords(records: readonly CrmRecord[], apiName: string, isDescending: boolean): CrmRecord[] {
  if (apiName === '') return [...records];
  const way = isDescending ? -1 : 1;
  return records.toSorted((left, right) => {
    const [first, second] = [left.fields.get(apiName)?.value, right.fields.get(apiName)?.value];
    if (!first || !second) return Number(!first) - Number(!second);
    if (first.kind !== 'lookup' && second.kind !== 'lookup' && first.sortNumber !== undefined && second.sortNumber !== undefined) {
      return way * (first.sortNumber - second.sortNumber);
    }
    return way * collator.compare(first.text, second.text);
  });
}
