import { crmObjects } from './crm-objects.ts';
import { element } from './element.ts';
import { fieldValue } from './field-value.ts';
import type { CrmRecord } from './record.ts';

/** All fields of a record, in its sections, with the markers that Lightning pages carry. */
export function recordDetails(record: CrmRecord): HTMLElement {
  const sections = crmObjects[record.objectName].sections.map(({ title, fields }) => {
    const items = fields.map((apiName) => {
      const field = record.fields.get(apiName);
      const label = field?.label ?? apiName;
      return element(
        'records-record-layout-item',
        { 'field-label': label },
        element(
          'div',
          { class: 'field', 'data-target-selection-name': `sfdc:RecordField.${record.objectName}.${apiName}` },
          element('span', { class: 'label test-id__field-label' }, label),
          element('span', { class: 'value test-id__field-value' }, fieldValue(field?.value)),
        ),
      );
    });
    return element(
      'section',
      { class: 'section', 'aria-label': title },
      element('h2', {}, title),
      element('div', { class: 'fields' }, ...items),
    );
  });
  return element('article', { class: 'card details' }, ...sections);
}
