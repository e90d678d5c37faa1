import type { ObjectName } from './crm-objects.ts';
import { element } from './element.ts';
import { fieldValue } from './field-value.ts';
import type { CrmRecord } from './record.ts';
import { recordAddress } from './route.ts';

/** Labels of columns, taken from the first record that has the field. */
export function columnLabel(records: readonly CrmRecord[], apiName: string): string {
  return records[0]?.fields.get(apiName)?.label ?? apiName;
}

/** The rows of a table of records; the name leads to the record. */
export function recordRow(objectName: ObjectName, record: CrmRecord, columns: readonly string[]): HTMLTableRowElement {
  const cells = columns.map((apiName) => {
    const field = record.fields.get(apiName);
    if (apiName !== 'Name') return element('td', { 'data-label': field?.label }, fieldValue(field?.value));
    const link = element('a', { href: recordAddress(objectName, record.id), class: 'name', 'data-record-id': record.id }, record.name);
    return element('th', { scope: 'row' }, link);
  });
  return element('tr', { tabindex: '-1' }, ...cells);
}
