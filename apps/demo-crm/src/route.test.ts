import { describe, expect, test } from 'vitest';
import { listAddress, parseRoute, recordAddress } from './route.ts';

describe.each(['http://127.0.0.1:8787', 'https://acme.lightning.force.com'])('parseRoute on %s', (origin) => {
  test.each([
    ['/', { page: 'home' }],
    ['/lightning/page/home', { page: 'home' }],
    [recordAddress('Contact', '003000000000001AAA'), { page: 'record', objectName: 'Contact', id: '003000000000001AAA' }],
    ['/lightning/r/Lead/00Q000000000001/view', { page: 'record', objectName: 'Lead', id: '00Q000000000001' }],
    [listAddress('Account', 'All'), { page: 'list', objectName: 'Account', filterName: 'All' }],
    ['/lightning/o/Opportunity/list', { page: 'list', objectName: 'Opportunity', filterName: 'Recent' }],
    ['/lightning/r/Case/500000000000001AAA/view', { page: 'missing', path: '/lightning/r/Case/500000000000001AAA/view' }],
    ['/lightning/n/Something', { page: 'missing', path: '/lightning/n/Something' }],
  ])('%s', (path, route) => {
    expect(parseRoute(new URL(path, origin))).toEqual(route);
  });
});
