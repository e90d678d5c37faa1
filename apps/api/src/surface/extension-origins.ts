import { ownExtensionId } from './own-extension-id.ts';

const chromiumId = /^[a-p]{32}$/;

/** What Chromium calls the pages of our extension, and of those that the installation trusts besides. */
export function extensionOrigins(extensionIds: readonly string[]): ReadonlySet<string> {
  return new Set([ownExtensionId, ...extensionIds].filter((id) => chromiumId.test(id)).map((id) => `chrome-extension://${id}`));
}
