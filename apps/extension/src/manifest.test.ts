import { catalogue } from '@alongside/crm-pages';
import { describe, expect, test } from 'vitest';
import { manifest } from './manifest.ts';

describe.each(['chrome', 'firefox'])('manifest for %s', (browser) => {
  const { permissions, host_permissions, optional_host_permissions, content_scripts, web_accessible_resources, externally_connectable } =
    manifest(browser);

  test('asks at installation for five permissions and the hosts of the CRMs we know, and for nothing else', () => {
    expect({ permissions, host_permissions, optional_host_permissions, externally_connectable }).toEqual({
      permissions: ['storage', 'alarms', 'scripting', 'identity', 'activeTab'],
      host_permissions: catalogue.flatMap(({ matches }) => matches),
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      externally_connectable: undefined,
    });
  });

  test('runs its content script on those hosts alone', () => {
    expect(content_scripts?.flatMap(({ matches }) => matches)).toEqual(host_permissions);
  });

  test('lets pages embed the overlay and nothing else; in Chrome under a name that changes', () => {
    expect(web_accessible_resources).toEqual([
      { resources: ['overlay.html'], matches: ['https://*/*', 'http://*/*'], ...(browser === 'chrome' ? { use_dynamic_url: true } : {}) },
    ]);
  });
});
