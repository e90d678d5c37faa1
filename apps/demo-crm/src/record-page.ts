import { activityComposer } from './activity-composer.ts';
import { element } from './element.ts';
import type { CrmRecord } from './record.ts';
import { recordDetails } from './record-details.ts';
import { recordHighlights } from './record-highlights.ts';
import type { RecordStore } from './record-store.ts';
import { relatedCard } from './related-card.ts';
import { stagePath } from './stage-path.ts';

/** The page of one record. */
export function recordPage(store: RecordStore, record: CrmRecord): HTMLElement {
  const stage = record.fields.get('StageName')?.value?.text;
  return element(
    'div',
    { class: 'record-page' },
    recordHighlights(record),
    stage ? stagePath(stage) : undefined,
    element(
      'div',
      { class: 'columns' },
      element('div', { class: 'main-column' }, recordDetails(record), ...store.related(record).map(relatedCard)),
      element('div', { class: 'side-column' }, activityComposer(record.name, store.user.name)),
    ),
  );
}
