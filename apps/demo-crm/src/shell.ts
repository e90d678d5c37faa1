import { crmObjects, objectNames } from './crm-objects.ts';
import { element } from './element.ts';
import { globalSearch } from './global-search.ts';
import { icon } from './icon.ts';
import type { RecordStore } from './record-store.ts';
import { homeAddress, listAddress, type Route } from './route.ts';

export interface Shell {
  readonly pages: HTMLElement;
  readonly mark: (route: Route) => void;
}

/** The frame around all pages: top bar and tabs. */
export function shell(store: RecordStore, go: (address: string) => void): Shell {
  const tabs = [
    { key: 'home', address: homeAddress, label: 'Home', name: 'home' as const },
    ...objectNames.map((name) => ({ key: name, address: listAddress(name), label: crmObjects[name].plural, name })),
  ].map(({ key, address, label, name }) => ({ key, link: element('a', { href: address }, icon(name), label) }));
  const initials = store.user.name.replaceAll(/[^A-Z]/g, '');
  const menu = element(
    'details',
    { class: 'user-menu' },
    element('summary', { 'aria-label': `Signed in as ${store.user.name}` }, initials),
    element(
      'div',
      { class: 'user-card' },
      element('strong', {}, store.user.name),
      element('a', { href: `mailto:${store.user.email}` }, store.user.email),
    ),
  );
  const logo = element('img', { src: '/demo-crm-assets/northwind.svg', alt: '', width: '28', height: '28' });
  const brand = element('a', { href: homeAddress, class: 'brand' }, logo, element('span', {}, 'Northwind'));
  const pages = element('main', { class: 'oneConsole' });
  document.body.replaceChildren(
    element('header', { class: 'top-bar' }, brand, globalSearch(store, go), menu),
    element('nav', { class: 'tabs', 'aria-label': 'Main' }, ...tabs.map(({ link }) => link)),
    pages,
  );
  return {
    pages,
    mark(route) {
      const current = route.page === 'home' ? 'home' : 'objectName' in route ? route.objectName : '';
      for (const { key, link } of tabs) {
        if (key === current) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
    },
  };
}
