import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetManaged, readManaged } from './managed.ts';

beforeEach(() => {
  fakeBrowser.reset();
  forgetManaged();
});

test('what an administrator set is read, and what makes no sense is left out by itself', async () => {
  await fakeBrowser.storage.managed.set({
    apiUrl: 'https://alongside.acme.example/',
    workspace: 'Not A Slug',
    signIn: 'sso',
    lockSettings: 'yes',
    sites: [{ origin: 'https://crm.acme.example' }, { origin: 'ftp://crm.acme.example' }, 'crm.acme.example'],
  });
  expect(await readManaged()).toEqual({
    apiUrl: 'https://alongside.acme.example',
    signIn: 'sso',
    sites: [{ origin: 'https://crm.acme.example', crm: 'generic', hints: false }],
  });
});

test('the server’s address is compared with what the server calls itself, however it was written', async () => {
  await fakeBrowser.storage.managed.set({ apiUrl: 'HTTPS://Alongside.Acme.example:443/#start' });
  expect((await readManaged()).apiUrl).toBe('https://alongside.acme.example');
});

test('a browser of nobody’s company has nothing set', async () => {
  expect(await readManaged()).toEqual({});
});

test('the published schema and the page about it name what is read, and nothing else', async () => {
  const schema = JSON.parse(readFileSync(new URL('../public/managed-schema.json', import.meta.url), 'utf8'));
  const names = Object.keys(await readManaged()).sort();
  const page = readFileSync(new URL('../../../docs/deployment.md', import.meta.url), 'utf8');
  const documented = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name).sort((a, b) => a.localeCompare(b));
  expect([Object.keys(schema.properties).sort(), documented]).toEqual([names, names]);
});
