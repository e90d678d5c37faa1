/** Makes an element with attributes and children. Text only: the page's own policy forbids markup from strings. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

/**
 * A single-page CRM: record links change the address by pushState, the form of the new record is drawn a moment later, and forms
 * that were open stay in the document, hidden.
 */
export function startCrm({ records, title, route, addressOf, listAddress, drawRecord }) {
  const open = new Map();
  const main = element('main');
  const navigation = element('nav', { 'aria-label': 'Records' }, link('All contacts', listAddress));
  for (const record of records) navigation.append(link(record.name, addressOf(record)));
  document.body.append(element('header', {}, element('strong', {}, title), search()), navigation, main);
  window.addEventListener('popstate', show);
  show();

  function link(text, address) {
    const anchor = element('a', { href: address }, text);
    anchor.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState({}, '', address);
      show();
    });
    return anchor;
  }

  function search() {
    return element('input', { type: 'search', 'aria-label': 'Search the CRM', placeholder: 'Search' });
  }

  function show() {
    const address = location.pathname + location.search;
    // The data of a real CRM arrives after the address has changed; until then the old form is on the screen.
    setTimeout(() => {
      if (address !== location.pathname + location.search) return;
      keepBusy(Number(document.body.dataset.busyMs));
      const view = open.get(address) ?? draw();
      for (const other of open.values()) other.hidden = other !== view;
      open.set(address, view);
    }, Number(document.body.dataset.drawMs));
  }

  function draw() {
    const record = records.find(({ kind, id }) => {
      const here = route(location);
      return here?.kind === kind && here?.id === id;
    });
    document.title = record === undefined ? title : `${record.name} | ${title}`;
    const view = record === undefined ? drawList() : drawRecord(record);
    main.append(view);
    return view;
  }

  function drawList() {
    const rows = records.map((record) =>
      element('tr', {}, element('td', {}, link(record.name, addressOf(record))), element('td', {}, record.email ?? '')),
    );
    return element('section', { class: 'list' }, element('h1', {}, 'All contacts'), element('table', {}, element('tbody', {}, ...rows)));
  }
}

/** As a large page does whose program draws all of it in one go. */
function keepBusy(ms) {
  const endMs = performance.now() + ms;
  while (performance.now() < endMs);
}

/** The records that the server put into the page. */
export const records = JSON.parse(document.getElementById('records').textContent);
