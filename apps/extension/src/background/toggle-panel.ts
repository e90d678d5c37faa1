import { browser } from 'wxt/browser';
import type { ToggleMessage } from '../messages.ts';

/** Opens or closes the panel in the tab in front. Where there is none, the options page says what can be done about it. */
export async function togglePanel(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const message: ToggleMessage = { type: 'toggle' };
  const wasHeard = await browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => false);
  if (wasHeard !== true) await browser.runtime.openOptionsPage();
}
