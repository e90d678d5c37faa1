import { type ObjectName, objectNames } from './crm-objects.ts';

/** What an address asks for. Only the path counts, so the app behaves alike on every host. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'list'; readonly objectName: ObjectName; readonly filterName: string }
  | { readonly page: 'record'; readonly objectName: ObjectName; readonly id: string }
  | { readonly page: 'missing'; readonly path: string };

const recordPath = /^\/lightning\/r\/(?<object>[A-Za-z]+)\/(?<id>[A-Za-z0-9]{15,18})\/view$/;
const listPath = /^\/lightning\/o\/(?<object>[A-Za-z]+)\/(?:list|home)$/;

export function parseRoute(url: URL): Route {
  const path = url.pathname;
  if (path === '/' || path === '/lightning' || path === '/lightning/' || path === '/lightning/page/home') return { page: 'home' };
  const record = recordPath.exec(path)?.groups;
  const recordObject = objectNames.find((name) => name === record?.object);
  if (recordObject && record?.id) return { page: 'record', objectName: recordObject, id: record.id };
  const listObject = objectNames.find((name) => name === listPath.exec(path)?.groups?.object);
  if (listObject) return { page: 'list', objectName: listObject, filterName: url.searchParams.get('filterName') ?? 'Recent' };
  return { page: 'missing', path };
}

export const homeAddress = '/lightning/page/home';

export function recordAddress(objectName: ObjectName, id: string): string {
  return `/lightning/r/${objectName}/${id}/view`;
}

export function listAddress(objectName: ObjectName, filterName = 'Recent'): string {
  return `/lightning/o/${objectName}/list?filterName=${filterName}`;
}
