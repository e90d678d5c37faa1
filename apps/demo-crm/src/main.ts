import './styles/base.css';
import './styles/shell.css';
import './styles/record.css';
import './styles/list.css';
import './styles/home.css';
import './styles/narrow.css';
import { crmObjects } from './crm-objects.ts';
import { loadData } from './data.ts';
import { element } from './element.ts';
import { homePage } from './home-page.ts';
import { listPage } from './list-page.ts';
import { missingPage } from './missing-page.ts';
import { startNavigation } from './navigation.ts';
import { pagePanels } from './page-panels.ts';
import { rememberViewed } from './recent-records.ts';
import { recordPage } from './record-page.ts';
import { type RecordStore, recordStore } from './record-store.ts';
import { parseRoute, type Route } from './route.ts';
import { shell } from './shell.ts';
import { startShortcuts } from './shortcuts.ts';

const product = 'Northwind CRM';

try {
  start(recordStore(await loadData()));
} catch (cause) {
  document.body.replaceChildren(
    element('p', { class: 'card missing' }, `${product} could not load its records. Reload the page to try again.`),
  );
  throw cause;
}

function start(store: RecordStore): void {
  const frame = shell(store, (address) => go(address));
  const panels = pagePanels(frame.pages);
  const go = startNavigation(show);
  startShortcuts();
  show(new URL(location.href));

  function show(url: URL): void {
    const route = parseRoute(url);
    const { title, draw } = pageOf(store, route);
    document.title = title;
    frame.mark(route);
    panels.show(url.pathname + url.search, draw, route.page === 'list');
    window.scrollTo(0, 0);
  }
}

function pageOf(store: RecordStore, route: Route): { title: string; draw: () => HTMLElement } {
  const missing = { title: `Page not found | ${product}`, draw: missingPage };
  switch (route.page) {
    case 'home':
      return { title: `Home | ${product}`, draw: () => homePage(store) };
    case 'list': {
      const { objectName, filterName } = route;
      return { title: `${crmObjects[objectName].plural} | ${product}`, draw: () => listPage(store, objectName, filterName) };
    }
    case 'record': {
      const record = store.find(route.objectName, route.id);
      if (!record) return missing;
      rememberViewed(record.id);
      return { title: `${record.name} | ${crmObjects[route.objectName].label} | ${product}`, draw: () => recordPage(store, record) };
    }
    case 'missing':
      return missing;
  }
}
