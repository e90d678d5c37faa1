import { browser } from 'wxt/browser';
import type { ToggleMessage } from '../messages.ts';
import { recordAt } from './record-of-tab.ts';

/** Opens or closes the panel in the tab in front. Where there is none, the options page says what can be done about it: for this page. */
export async function togglePanel(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const message: ToggleMessage = { type: 'toggle' };
  const wasHeard = await browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => false);
  if (wasHeard === true) return;
  const { origin, protocol } = URL.parse(tab.url ?? '') ?? {};
  const isElsewhere = origin !== undefined && /^https?:$/.test(protocol ?? '') && !(await recordAt(tab.url));
  if (!isElsewhere) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${new URLSearchParams({ site: origin })}`) });
}
