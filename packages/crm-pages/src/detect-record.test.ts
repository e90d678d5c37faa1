import { describe, expect, test } from 'vitest';
import { detectRecord } from './detect-record.ts';

const id = '0035e00000ABCDEAA4';
const contact = `/lightning/r/Contact/${id}/view`;
const site = (origin: string, crm: string) => ({ origin, crm, hints: true });

describe('detectRecord with sites of the user', () => {
  test('reads a vendor behind a domain of the company by the vendor’s rules', () => {
    expect(detectRecord(`https://sales.acme.example${contact}`, [site('https://sales.acme.example', 'salesforce')])).toEqual({
      crm: 'salesforce',
      instance: 'sales.acme.example',
      kind: 'contact',
      recordId: id,
    });
  });

  test('keeps the instance of a vendor’s own host that was added all the same', () => {
    expect(
      detectRecord(`https://acme.lightning.force.com${contact}`, [site('https://acme.lightning.force.com', 'salesforce')])?.instance,
    ).toBe('acme');
  });

  test('keeps the portal as the instance of HubSpot behind another domain', () => {
    expect(detectRecord('https://hub.acme.example/contacts/77/record/0-1/5', [site('https://hub.acme.example', 'hubspot')])?.instance).toBe(
      '77',
    );
  });

  test('does not let a generic site guess on a vendor’s list page', () => {
    const sites = [site('https://app.hubspot.com', 'generic')];
    expect(detectRecord('https://app.hubspot.com/contacts/77/objectLists/5', sites)).toBeUndefined();
    expect(detectRecord('https://app.hubspot.com/contacts/77/record/0-1/5', sites)?.crm).toBe('hubspot');
  });

  test('leaves other programs on this computer to the user’s sites', () => {
    const sites = [site('http://127.0.0.1:8000', 'generic')];
    expect(detectRecord('http://127.0.0.1:8000/#tryton/model/party.party/3', sites)?.crm).toBe('generic');
    expect(detectRecord('http://127.0.0.1:8000/#tryton/model/party.party/3', [])).toBeUndefined();
  });

  test('lets a site with a named CRM win over the demo', () => {
    expect(detectRecord(`http://127.0.0.1:9000${contact}`, [site('http://127.0.0.1:9000', 'salesforce')])).toEqual({
      crm: 'salesforce',
      instance: '127.0.0.1:9000',
      kind: 'contact',
      recordId: id,
    });
  });

  test.each(['https://crm.acme.example:8443', 'http://crm.acme.example', 'https://acme.example', 'https://a.crm.acme.example'])(
    'does not confuse the site %s with its neighbour',
    (origin) => {
      expect(detectRecord('https://crm.acme.example/contacts/8', [site(origin, 'generic')])).toBeUndefined();
    },
  );

  test('compares origins as parsed', () => {
    expect(detectRecord('https://CRM.acme.example:443/contacts/8', [site('https://crm.ACME.example/', 'generic')])?.instance).toBe(
      'crm.acme.example',
    );
  });

  test('is silent about a site whose adapter does not exist', () => {
    expect(detectRecord('https://crm.acme.example/contacts/8', [site('https://crm.acme.example', 'zoho')])).toBeUndefined();
  });
});

describe('the installation of Salesforce', () => {
  test.each([
    ['acme.lightning.force.com', 'acme'],
    ['acme.my.salesforce.com', 'acme'],
    ['acme--c.vf.force.com', 'acme'],
    ['acme--c.na63.visual.force.com', 'acme'],
    ['acme--uat.sandbox.lightning.force.com', 'acme--uat'],
    ['acme--uat.sandbox.my.salesforce.com', 'acme--uat'],
    ['acme--uat--c.sandbox.vf.force.com', 'acme--uat'],
    ['acme-dev-ed.develop.lightning.force.com', 'acme-dev-ed'],
    ['acme-dev-ed--c.develop.vf.force.com', 'acme-dev-ed'],
    ['na63.salesforce.com', 'na63'],
  ])('is the same on all its hosts: %s', (host, instance) => {
    expect(detectRecord(`https://${host}/${id}`)?.instance).toBe(instance);
  });
});

test('an id with U+0000 in it names no record', () => {
  const sites = [site('https://crm.acme.example', 'generic')];
  expect(detectRecord('https://crm.acme.example/contacts%00/8', sites)).toBeUndefined();
});
