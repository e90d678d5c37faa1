import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes into a closed profile that the user allowed the extension these origins, such as `http://crm.acme.example`.
 *
 * @source Chromium's extension_prefs.cc; tried on Chromium 156
 */
export function grantOrigins(preferencesFile: string, extensionId: string, origins: readonly string[]): void {
  const preferences = JSON.parse(readFileSync(preferencesFile, 'utf8')) as Preferences;
  const settings = preferences.extensions?.settings?.[extensionId];
  if (settings === undefined) throw new Error(`the profile does not know the extension ${extensionId}`);
  const patterns = origins.map((origin) => `${origin}/*`);
  for (const name of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions'] as const) {
    const set = settings[name] ?? { api: [], explicit_host: [], manifest_permissions: [], scriptable_host: [] };
    settings[name] = { ...set, explicit_host: [...new Set([...(set.explicit_host ?? []), ...patterns])] };
  }
  writeFileSync(preferencesFile, JSON.stringify(preferences));
}

interface PermissionSet {
  readonly explicit_host?: readonly string[];
}

interface ExtensionSettings {
  active_permissions?: PermissionSet;
  granted_permissions?: PermissionSet;
  runtime_granted_permissions?: PermissionSet;
}

interface Preferences {
  readonly extensions?: { readonly settings?: Readonly<Record<string, ExtensionSettings>> };
}
