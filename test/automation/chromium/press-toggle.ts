import type { Chromium } from './chromium.ts';

/** The extension's keyboard command. A headless browser has no window to press it in, so its own event is fired. */
export async function pressToggle(chromium: Chromium): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(() => chrome.commands.onCommand.dispatch('toggle-panel'));
}

declare const chrome: { readonly commands: { readonly onCommand: { dispatch(command: string): void } } };
