import { element } from './element.ts';
import { icon } from './icon.ts';
import type { RelatedList } from './record.ts';
import { columnLabel, recordRow } from './record-table.ts';

/** Records of another kind that belong to the one on the page. */
export function relatedCard({ title, objectName, columns, records }: RelatedList): HTMLElement {
  const heading = element(
    'header',
    { class: 'card-head' },
    element('span', { class: `badge ${objectName}` }, icon(objectName)),
    element('h2', {}, title, element('span', { class: 'count' }, ` ${records.length}`)),
  );
  if (records.length === 0) return element('article', { class: 'card' }, heading, element('p', { class: 'nothing' }, 'Nothing here yet.'));
  const head = element('tr', {}, ...columns.map((apiName) => element('th', { scope: 'col' }, columnLabel(records, apiName))));
  const rows = records.map((record) => recordRow(objectName, record, columns));
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
  return element('article', { class: 'card related-list' }, heading, element('div', { class: 'scroller' }, table));
}
