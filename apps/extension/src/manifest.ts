import { contentScriptMatches } from '@alongside/crm-pages';
import type { UserManifest } from 'wxt';

/**
 * The manifest, least privilege: what is asked for at installation is the hosts of the CRMs we know. Every other host is
 * asked for by name, when a user adds it.
 */
export function manifest(browser: string): UserManifest {
  const isFirefox = browser === 'firefox';
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'identity', 'activeTab'],
    host_permissions: [...contentScriptMatches],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_scripts: [{ matches: [...contentScriptMatches], js: ['record.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_extensionName__' },
    commands: { 'toggle-panel': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_togglePanel__' } },
    web_accessible_resources: [
      {
        resources: ['overlay.html'],
        matches: ['https://*/*', 'http://*/*'],
        // With a name that changes each session, no page can find out that we are installed.
        ...(isFirefox ? {} : { use_dynamic_url: true }),
      },
    ],
    // Firefox reads what an administrator sets without a schema, and refuses the key.
    ...(isFirefox
      ? {
          browser_specific_settings: {
            gecko: { id: 'extension@alongside.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '122', key: publicKey, storage: { managed_schema: 'managed-schema.json' } }),
  };
}

/** Keeps the extension's id the same wherever it is loaded from: ejhcdajjefgkbacnopliilopgbpfjfal. */
const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAz0M73F0n1vfbivfJ/l2mkmyKOjXxkrjK0v2NltdgUgYkvg6sfyFfx/xcuUd3dorQ3ld5whyaIr7xOXK5Zju4GnzIyWhsGdhGxBYNel7Q2rwnmks33b2XjrkZHBz2rYt+/RDkazulOChX0t/woRC0hBJcL3A4CX9tAPflJYCKrKQpnikS0+oYDvTKaHG6QXSkIKTTiP9aEF62VfLSHNsWJBGqI89Bma2IyqoYu3MchYJ7/usvkehm98h0Yb5XweZV1+Frib634qh17WVkkkJU87bVVnvM33Bg3gDTsGZ4z20a/OWoiY3EhgA1FG+Q3Ke2pMcChpLXNVm0u+AJl8txWQIDAQAB';
