import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoCrmData } from './demo-crm-data.ts';
import { demoCrmPages } from './demo-crm-pages.ts';
import { makeDemoWorld } from './world/make-demo-world.ts';

describe('demoCrmPages', () => {
  const data = demoCrmData(makeDemoWorld(Date.UTC(2026, 10, 23)));
  let folder: string;
  let ask: (path: string, method?: string) => Response | undefined;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-crm-'));
    mkdirSync(join(folder, 'demo-crm-assets'));
    writeFileSync(join(folder, 'index.html'), '<title>Northwind CRM</title>');
    writeFileSync(join(folder, 'demo-crm-assets/index-1.js'), 'start()');
    const pages = demoCrmPages(data, folder);
    ask = (path, method = 'GET') => pages(new Request(`http://127.0.0.1:8787${path}`, { method }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['/lightning/page/home', '/lightning/r/Contact/003000000000001AAA/view', '/lightning/o/Lead/list?filterName=Recent'])(
    'shows the application at %s, under a strict policy',
    async (path) => {
      const response = ask(path);
      expect(await response?.text()).toContain('Northwind CRM');
      expect(response?.headers.get('content-security-policy')).toContain("default-src 'self'; frame-src 'none'; object-src 'none'");
    },
  );

  test('leads from the root to the home page', () => {
    expect([ask('/')?.status, ask('/')?.headers.get('location')]).toEqual([302, '/lightning/page/home']);
  });

  test('serves files with their types and the data as it was made', async () => {
    const script = ask('/demo-crm-assets/index-1.js');
    expect([script?.headers.get('content-type'), await script?.text()]).toEqual(['text/javascript; charset=utf-8', 'start()']);
    expect(await ask('/demo-crm-data.json')?.json()).toEqual(JSON.parse(JSON.stringify(data)));
  });

  test.each([
    ['/demo-crm-assets/../index.html', 'GET'],
    ['/demo-crm-assets/absent.js', 'GET'],
    ['/v1/session', 'GET'],
    ['/lightning/page/home', 'POST'],
  ])('leaves %s by %s to the API', (path, method) => {
    expect(ask(path, method)).toBeUndefined();
  });
});

describe('demoCrmData', () => {
  const data = demoCrmData(makeDemoWorld(Date.UTC(2026, 10, 23)));

  test('has every record once', () => {
    const lists = [data.accounts, data.contacts, data.leads, data.opportunities];
    expect(lists.map((list) => list.length)).toEqual([40, 170, 30, 30]);
  });

  test('says nothing that marketing alone knows', () => {
    const fields = new Set([...data.contacts, ...data.leads].flatMap((person) => Object.keys(person)));
    expect([...fields].sort()).toEqual(
      [
        'accountId',
        'city',
        'company',
        'country',
        'department',
        'doNotContact',
        'email',
        'id',
        'name',
        'owner',
        'phone',
        'status',
        'title',
      ].sort(),
    );
  });

  test('keeps amounts in the same order of size, whatever the smallest unit of their currency', () => {
    const yen = data.opportunities.find(({ currency }) => currency === 'JPY');
    const euro = data.opportunities.find(({ currency }) => currency === 'EUR');
    expect([(yen?.amount ?? 0) / 160, euro?.amount ?? 0].every((amount) => amount >= 13_500 && amount <= 144_000)).toBe(true);
  });

  test('lets contacts and deals point at accounts and contacts that are there', () => {
    const accounts = new Set(data.accounts.map(({ id }) => id));
    const contacts = new Set(data.contacts.map(({ id }) => id));
    expect(data.contacts.filter(({ accountId }) => !accounts.has(accountId))).toEqual([]);
    expect(data.opportunities.filter((deal) => deal.contactRoles.some(({ contactId }) => !contacts.has(contactId)))).toEqual([]);
  });
});
