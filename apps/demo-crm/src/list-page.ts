import { crmObjects, type ObjectName } from './crm-objects.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { recentRecords } from './recent-records.ts';
import type { CrmRecord } from './record.ts';
import type { RecordStore } from './record-store.ts';
import { columnLabel, recordRow } from './record-table.ts';
import { listAddress } from './route.ts';
import { sortRecords } from './sort-records.ts';

const pageSize = 25;
const filters = { Recent: 'Recently viewed', All: 'All', Mine: 'My' } as const;

/** A list of records of one kind: filtered by words, sorted by a column, a page at a time. */
export function listPage(store: RecordStore, objectName: ObjectName, filterName: string): HTMLElement {
  const { columns, plural } = crmObjects[objectName];
  const all = filtered(store, objectName, filterName);
  let words = '';
  let sortedBy = filterName === 'Recent' ? '' : 'Name';
  let isDescending = false;
  let pageNumber = 0;

  const body = element('tbody');
  const status = element('p', { class: 'status', role: 'status' });
  const previous = element('button', { type: 'button' }, 'Previous');
  const next = element('button', { type: 'button' }, 'Next');
  const search = element('input', { type: 'search', placeholder: `Search this list…`, 'aria-label': `Search ${plural}` });
  const heads = columns.map((apiName) =>
    element('th', { scope: 'col' }, element('button', { type: 'button' }, columnLabel(all, apiName), icon('up'))),
  );

  const draw = () => {
    const found = sortRecords(
      all.filter((record) => matches(record, words)),
      sortedBy,
      isDescending,
    );
    const pageCount = Math.max(1, Math.ceil(found.length / pageSize));
    pageNumber = Math.min(pageNumber, pageCount - 1);
    const shown = found.slice(pageNumber * pageSize, (pageNumber + 1) * pageSize);
    body.replaceChildren(...shown.map((record) => recordRow(objectName, record, columns)));
    status.textContent =
      found.length === 0 ? 'No records fit.' : `${pageNumber * pageSize + 1}–${pageNumber * pageSize + shown.length} of ${found.length}`;
    previous.disabled = pageNumber === 0;
    next.disabled = pageNumber >= pageCount - 1;
    for (const [index, head] of heads.entries()) {
      if (columns[index] === sortedBy) head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  };
  for (const [index, head] of heads.entries()) {
    head.firstElementChild?.addEventListener('click', () => {
      isDescending = columns[index] === sortedBy && !isDescending;
      sortedBy = columns[index] ?? '';
      draw();
    });
  }
  search.addEventListener('input', () => {
    words = search.value.trim().toLowerCase();
    pageNumber = 0;
    draw();
  });
  const turn = (step: number) => () => {
    pageNumber += step;
    draw();
  };
  previous.addEventListener('click', turn(-1));
  next.addEventListener('click', turn(1));
  draw();

  const choices = Object.entries(filters).map(([name, label]) => {
    const text = name === 'Recent' ? label : `${label} ${plural.toLowerCase()}`;
    return element('a', { href: listAddress(objectName, name), 'aria-current': name === filterName ? 'true' : undefined }, text);
  });
  const table = element('table', { class: 'list' }, element('thead', {}, element('tr', {}, ...heads)), body);
  return element(
    'div',
    { class: 'list-page card' },
    element(
      'header',
      { class: 'list-head' },
      element('span', { class: `badge large ${objectName}` }, icon(objectName)),
      element('h1', {}, plural),
      element('nav', { class: 'filters', 'aria-label': 'List views' }, ...choices),
      search,
    ),
    element('div', { class: 'scroller' }, table),
    element('footer', { class: 'pager' }, status, previous, next),
  );
}

function filtered(store: RecordStore, objectName: ObjectName, filterName: string): readonly CrmRecord[] {
  const records = store.list(objectName);
  if (filterName === 'Mine') return records.filter((record) => record.fields.get('OwnerId')?.value?.text === store.user.name);
  return filterName === 'Recent' ? recentRecords(records) : records;
}

function matches({ fields }: CrmRecord, words: string): boolean {
  return words === '' || [...fields.values()].some(({ value }) => value?.text.toLowerCase().includes(words));
}
