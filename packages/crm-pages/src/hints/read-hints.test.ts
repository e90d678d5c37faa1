// @vitest-environment happy-dom
import type { RecordRef } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { readHints } from './read-hints.ts';

const pages = import.meta.glob<string>('../fixtures/*.html', { query: '?raw', import: 'default', eager: true });
const generic = (recordId: string): RecordRef => ({ crm: 'generic', instance: 'crm.acme.example', kind: 'open', recordId });
const vendor = (crm: string, kind: RecordRef['kind']): RecordRef => ({ crm, instance: 'acme', kind, recordId: '1' });

/** There is no layout here: the pages say what is hidden. */
const sees = (element: Element) => !element.closest('[data-invisible]') && element.localName !== 'slot';

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const jane = { email: 'jane@acme.example', name: 'Jane Doe', domain: 'acme.example' };
const person = generic('1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed');

describe('the hints of a page', () => {
  test.each<[string, RecordRef, object]>([
    ['dolibarr-contact', generic('contact/1'), { ...jane, name: 'Doe' }],
    ['dynamics-account', vendor('dynamics', 'account'), { name: 'Acme Ltd' }],
    ['dynamics-contact', vendor('dynamics', 'contact'), jane],
    ['espocrm-account', generic('Account/5f0c1a2b3c4d5e6f7'), { name: 'Acme Ltd', domain: 'acme.example' }],
    ['espocrm-contact', generic('Contact/5f0c1a2b3c4d5e6f7'), jane],
    ['hubspot-contact-by-property', vendor('hubspot', 'contact'), jane],
    ['hubspot-contact', vendor('hubspot', 'contact'), jane],
    ['odoo-company', generic('contacts/7'), { name: 'Acme Ltd', domain: 'acme.example' }],
    ['odoo-contact', generic('contacts/8'), { ...jane, email: 'jane.doe@acme.example' }],
    ['salesforce-account', vendor('salesforce', 'account'), { name: 'Acme Ltd', domain: 'acme.example' }],
    ['salesforce-contact', vendor('salesforce', 'contact'), jane],
    ['suitecrm-contact', person, jane],
    ['tryton-party', generic('model/party.party/2'), jane],
    ['vtiger-contact', generic('Contacts/3'), jane],
  ])('%s', (name, ref, hints) => {
    expect(readHints(pageOf(pages[`../fixtures/${name}.html`] ?? ''), ref, sees)).toEqual(hints);
  });

  test('has a case for every fixture', () => {
    expect(Object.keys(pages)).toHaveLength(14);
  });

  test.each([
    ['suitecrm-contact', 'Contacts/00000000-bbfd-4b2d-9b5d-ab8dfbbd4bed'],
    ['vtiger-contact', 'Contacts/4'],
  ])('are none while %s still holds another record', (name, recordId) => {
    expect(readHints(pageOf(pages[`../fixtures/${name}.html`] ?? ''), generic(recordId), sees)).toEqual({});
  });
});

describe('the e-mail of a page nobody knows', () => {
  const emailIn = (body: string, ref = generic('contacts/8')) => readHints(pageOf(`<body>${body}</body>`), ref, sees).email;
  const link = (email: string) => `<a href="mailto:${email}">write</a>`;

  test.each([
    ['a link', link('jane@acme.example')],
    ['a link in capitals, encoded, with a subject', '<a href="MAILTO:Jane%40acme.example?subject=x&cc=bob@acme.example">x</a>'],
    ['a link with name', '<a href="mailto:Jane%20%3Cjane@acme.example%3E">x</a>'],
    ['an attribute', '<b data-email-address="jane@acme.example">x</b>'],
    ['a field', '<input type="email" value="jane@acme.example">'],
    ['a field without type', '<input value="Jane@ACME.example">'],
    ['a text behind its label', '<p>E-mail: jane@acme.example</p>'],
    ['the one link of a table', `<table><tr><td>${link('jane@acme.example')}</td></tr></table>`],
    ['the same address twice', link('jane@acme.example') + link('Jane@acme.example')],
    ['the main part before the rest', `${link('info@ours.example')}<main>${link('jane@acme.example')}</main>`],
    ['a form before the rest', `${link('info@ours.example')}<form><input type="email" value="jane@acme.example"></form>`],
    ['a link before a text', `<p>bob@acme.example</p>${link('jane@acme.example')}`],
    [
      'a field before a table',
      `<table><tr><td>${link('bob@acme.example')}</td></tr></table><input type="email" value="jane@acme.example">`,
    ],
    ['the page before its top bar', `<header>${link('rep@ours.example')}</header>${link('jane@acme.example')}`],
    [
      'the header of the main part',
      `<main><header>${link('jane@acme.example')}</header><table><tr><td>${link('bob@acme.example')}</td></tr></table></main>`,
    ],
  ])('is found: %s', (_, body) => {
    expect(emailIn(body)).toBe('jane@acme.example');
  });

  test.each([
    ['two links', link('jane@acme.example') + link('bob@acme.example')],
    ['one link to two people', link('jane@acme.example,bob@acme.example')],
    ['two in tables', `<table><tr><td>${link('jane@acme.example')}${link('bob@acme.example')}</td></tr></table>`],
    ['the footer', `<footer>${link('help@vendor.example')}</footer>`],
    ['the menu', `<nav>${link('help@vendor.example')}</nav>`],
    ['the user’s own menu', `<div class="UserMenu user-menu">${link('rep@ours.example')}</div>`],
    ['a dialog', `<div role="dialog">${link('bob@acme.example')}</div>`],
    ['a related list', `<section class="RelatedList">${link('bob@acme.example')}</section>`],
    ['a kanban card', `<div class="kanban-card">${link('bob@acme.example')}</div>`],
    ['running text', '<p>Please ask bob@acme.example about the next steps first.</p>'],
    ['text in a table', '<table><tr><td>bob@acme.example</td></tr></table>'],
    ['a message being written', '<div contenteditable="true">bob@acme.example</div>'],
    ['something hidden', `<div data-invisible>${link('bob@acme.example')}<p>bob@acme.example</p></div>`],
    ['no address at all', '<p>@</p><a href="mailto:">write</a><a href="mailto:%E0%A4%A">x</a><input value="@x">'],
  ])('is left alone: %s', (_, body) => {
    expect(emailIn(body)).toBeUndefined();
  });

  test('is not searched for on a company or a deal', () => {
    expect(emailIn(link('jane@acme.example'), vendor('demo', 'account'))).toBeUndefined();
    expect(emailIn(link('jane@acme.example'), vendor('demo', 'opportunity'))).toBeUndefined();
    expect(emailIn(link('jane@acme.example'), generic('societe/3'))).toBeUndefined();
    expect(emailIn(link('jane@acme.example'), generic('object/company/3'))).toBeUndefined();
    expect(emailIn(link('jane@acme.example'), generic('contacts/Acme Company'))).toBe('jane@acme.example');
    expect(emailIn(link('jane@acme.example'), vendor('demo', 'contact'))).toBe('jane@acme.example');
  });

  test('is none when the record’s own field is empty', () => {
    expect(emailIn(`<div class="field" data-name="emailAddress"></div>${link('bob@acme.example')}`)).toBeUndefined();
  });

  test('is found inside open shadow roots, when the page itself shows nothing', () => {
    document.body.innerHTML = '<x-outer></x-outer>';
    const outer = document.querySelector('x-outer')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<main><x-inner></x-inner></main><footer><x-foot></x-foot></footer>';
    const inner = outer?.querySelector('x-inner')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = link('jane@acme.example');
    const foot = outer?.querySelector('x-foot')?.attachShadow({ mode: 'open' });
    if (foot) foot.innerHTML = link('help@vendor.example');
    expect(readHints(document, generic('contacts/8'), sees)).toEqual({ email: 'jane@acme.example', domain: 'acme.example' });
  });

  test('takes no domain from a provider of free mail', () => {
    expect(readHints(pageOf(link('jane.doe@gmail.com')), generic('contacts/8'), sees)).toEqual({ email: 'jane.doe@gmail.com' });
  });

  test('guesses nobody on a page of a thousand addresses', () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => `<tr><td>p${i}@acme.example</td></tr>`).join('');
    expect(emailIn(`<table>${rows}</table>${'a'.repeat(100_000)}`)).toBeUndefined();
  });
});
