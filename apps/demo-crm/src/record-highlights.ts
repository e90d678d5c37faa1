import { crmObjects } from './crm-objects.ts';
import { element } from './element.ts';
import { fieldValue } from './field-value.ts';
import { icon } from './icon.ts';
import type { CrmRecord } from './record.ts';

/** The head of a record page: what it is, its name and the few fields one looks for first. */
export function recordHighlights(record: CrmRecord): HTMLElement {
  const { label, highlights } = crmObjects[record.objectName];
  const follow = element('button', { type: 'button', 'aria-pressed': 'false' }, icon('star'), 'Follow');
  follow.addEventListener('click', () => {
    const isFollowed = follow.getAttribute('aria-pressed') !== 'true';
    follow.setAttribute('aria-pressed', String(isFollowed));
    follow.lastChild?.replaceWith(isFollowed ? 'Following' : 'Follow');
  });
  const note = element('button', { type: 'button', 'data-focus-note': true }, icon('note'), 'New note');
  const primary = element('slot', { name: 'primaryField' }, element('lightning-formatted-text', {}, record.name));
  const title = element('h1', {}, element('span', { class: 'entity' }, label), primary);
  const items = highlights.map((apiName) => {
    const field = record.fields.get(apiName);
    return element(
      'records-highlights-details-item',
      {},
      element('p', { class: 'label' }, field?.label ?? apiName),
      element('p', { class: 'value', 'data-target-selection-name': marker(record, apiName) }, fieldValue(field?.value)),
    );
  });
  return element(
    'records-highlights2',
    { class: 'card' },
    element(
      'div',
      { class: 'head' },
      element('span', { class: `badge large ${record.objectName}` }, icon(record.objectName)),
      title,
      element('div', { class: 'actions' }, follow, note),
    ),
    element('div', { class: 'facts' }, ...items),
  );
}

function marker({ objectName }: CrmRecord, apiName: string): string {
  return `sfdc:RecordField.${objectName}.${apiName}`;
}
