import { element, records, startCrm } from './spa.js';

// 62114837 is an invented portal number.
const portal = location.pathname.split('/')[2];
const typeIds = { contact: '0-1', account: '0-2', opportunity: '0-3' };

startCrm({
  records,
  title: 'HubSpot',
  listAddress: `/contacts/${portal}/objects/0-1/views/all/list`,
  addressOf: ({ kind, id }) => `/contacts/${portal}/record/${typeIds[kind]}/${id}`,
  route({ pathname }) {
    const match = /^\/contacts\/\d+\/record\/(0-\d)\/(\d+)/.exec(pathname);
    const kind = Object.keys(typeIds).find((key) => typeIds[key] === match?.[1]);
    return kind === undefined ? undefined : { kind, id: match[2] };
  },
  drawRecord(record) {
    return element(
      'section',
      { class: 'columns' },
      element(
        'aside',
        { 'data-test-id': 'left-sidebar' },
        element(
          'div',
          { 'data-selenium-test': 'highlightedPropertySidebar' },
          element('h1', {}, record.name),
          element('p', {}, record.title ?? ''),
        ),
        property('Email', record.email),
        property('Phone number', record.phone),
        property('Company name', record.company),
      ),
      element('div', { 'data-test-id': 'middle-pane' }, element('h2', {}, 'Activities'), element('p', {}, 'No upcoming activities.')),
      element('aside', { 'data-test-id': 'records-right-sidebar' }, element('h2', {}, 'Associations'), element('p', {}, 'Deals (0)')),
    );
  },
});

function property(label, value) {
  if (value === undefined) return undefined;
  return element(
    'div',
    { class: 'property' },
    element('span', { 'data-selenium-test': 'property-label' }, label),
    element('span', {}, value),
  );
}
