import { crmObjects, objectNames } from './crm-objects.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import type { RecordStore } from './record-store.ts';
import { recordAddress } from './route.ts';

const shownCount = 8;

/** The search of the top bar: names, companies and addresses over all records. */
export function globalSearch(store: RecordStore, go: (address: string) => void): HTMLElement {
  const input = element('input', {
    type: 'search',
    placeholder: 'Search Northwind…',
    'aria-label': 'Search all records',
    class: 'global-search',
    autocomplete: 'off',
  });
  const results = element('div', { class: 'results', hidden: true });
  const close = () => {
    results.hidden = true;
  };
  const draw = () => {
    const words = input.value.trim().toLowerCase();
    const found = words === '' ? [] : search(store, words);
    results.hidden = words === '';
    results.replaceChildren(
      ...found.map(({ record, detail }) =>
        element(
          'a',
          { href: recordAddress(record.objectName, record.id) },
          element('span', { class: `badge ${record.objectName}` }, icon(record.objectName)),
          element(
            'span',
            {},
            element('strong', {}, record.name),
            element('small', {}, `${crmObjects[record.objectName].label}${detail ? ` · ${detail}` : ''}`),
          ),
        ),
      ),
    );
    if (found.length === 0) results.append(element('p', { class: 'nothing' }, 'Nothing found.'));
  };
  input.addEventListener('input', draw);
  input.addEventListener('focus', draw);
  input.addEventListener('keydown', (event) => {
    const first = results.querySelector('a');
    if (event.key === 'Enter' && first) {
      go(first.pathname);
      input.value = '';
      input.blur();
      close();
    }
    if (event.key === 'Escape') {
      input.blur();
      close();
    }
  });
  results.addEventListener('click', () => {
    input.value = '';
    close();
  });
  const box = element(
    'div',
    { class: 'search', role: 'search' },
    icon('search'),
    input,
    element('kbd', { 'aria-hidden': 'true' }, '/'),
    results,
  );
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !box.contains(event.target)) close();
  });
  return box;
}

function search(store: RecordStore, words: string) {
  return objectNames
    .flatMap((name) => store.list(name))
    .filter(({ name, fields }) => name.toLowerCase().includes(words) || fields.get('Email')?.value?.text.includes(words))
    .slice(0, shownCount)
    .map((record) => ({
      record,
      detail: (record.fields.get('AccountId') ?? record.fields.get('Company') ?? record.fields.get('Industry'))?.value?.text,
    }));
}
