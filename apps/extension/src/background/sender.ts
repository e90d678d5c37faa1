import { browser } from 'wxt/browser';
import { extensionOrigin, originOf } from '../extension-origin.ts';

/** Where in the browser a message came from. Derived from what the browser says about the sender, never from the message. */
export type SenderPlace =
  | { readonly place: 'content'; readonly tabId: number; readonly pageUrl: string }
  | { readonly place: 'frame'; readonly tabId: number; readonly frameId: number; readonly tabUrl: string | undefined }
  | { readonly place: 'options' };

/** What the browser tells about a sender, as far as it is used here. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** The sender's place, or `undefined` for one that has no business with the worker. */
export function senderPlace(sender: Sender): SenderPlace | undefined {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return undefined;
  const url = URL.parse(sender.url);
  const tabId = sender.tab?.id;
  if (!url) return undefined;
  if (originOf(url) === extensionOrigin()) {
    if (url.pathname === '/options.html') return { place: 'options' };
    if (url.pathname === '/overlay.html' && tabId !== undefined && sender.frameId)
      return { place: 'frame', tabId, frameId: sender.frameId, tabUrl: sender.tab?.url };
    return undefined;
  }
  const isPage = url.protocol === 'https:' || url.protocol === 'http:';
  return isPage && tabId !== undefined && sender.frameId === 0 ? { place: 'content', tabId, pageUrl: sender.url } : undefined;
}
