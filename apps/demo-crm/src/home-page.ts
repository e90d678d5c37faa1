import { crmObjects, objectNames, openStages } from './crm-objects.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import type { RecordStore } from './record-store.ts';
import { relatedCard } from './related-card.ts';
import { listAddress } from './route.ts';
import { sortRecords } from './sort-records.ts';

/** Where the day begins: how many of what, the deals by stage, and what closes next. */
export function homePage(store: RecordStore): HTMLElement {
  const open = store.list('Opportunity').filter((deal) => openStages.includes(deal.fields.get('StageName')?.value?.text ?? ''));
  const tiles = objectNames.map((name) =>
    element(
      'a',
      { class: 'card tile', href: listAddress(name, 'All') },
      element('span', { class: `badge large ${name}` }, icon(name)),
      element('span', {}, element('strong', {}, String(store.list(name).length)), crmObjects[name].plural),
    ),
  );
  const mine = store.list('Contact').filter((contact) => contact.fields.get('OwnerId')?.value?.text === store.user.name);
  const soon = { title: 'Closing next', objectName: 'Opportunity', columns: ['Name', 'StageName', 'Amount', 'CloseDate'] } as const;
  const people = { title: 'My contacts', objectName: 'Contact', columns: ['Name', 'AccountId', 'Title', 'Phone'] } as const;
  return element(
    'div',
    { class: 'home-page' },
    element(
      'header',
      { class: 'greeting' },
      element('h1', {}, `Good to see you, ${store.user.name.split(' ')[0]}`),
      element('p', {}, 'Your book of business today'),
    ),
    element('div', { class: 'tiles' }, ...tiles),
    element(
      'div',
      { class: 'columns' },
      element('div', { class: 'main-column' }, relatedCard({ ...soon, records: sortRecords(open, 'CloseDate', false).slice(0, 7) })),
      element('div', { class: 'side-column' }, stageCard(store)),
    ),
    relatedCard({ ...people, records: mine.slice(0, 10) }),
  );
}

function stageCard(store: RecordStore): HTMLElement {
  const counts = openStages.map(
    (stage) => store.list('Opportunity').filter((deal) => deal.fields.get('StageName')?.value?.text === stage).length,
  );
  const most = Math.max(1, ...counts);
  const bars = openStages.map((stage, index) => {
    const bar = element('span', { class: 'bar' });
    // Through the object model: the page's policy forbids style attributes.
    bar.style.inlineSize = `${((counts[index] ?? 0) / most) * 100}%`;
    return element(
      'li',
      {},
      element('span', {}, stage),
      element('span', { class: 'track' }, bar),
      element('strong', {}, String(counts[index] ?? 0)),
    );
  });
  const heading = element(
    'header',
    { class: 'card-head' },
    element('span', { class: 'badge Opportunity' }, icon('Opportunity')),
    element('h2', {}, 'Open deals by stage'),
  );
  return element('article', { class: 'card' }, heading, element('ol', { class: 'bars' }, ...bars));
}
