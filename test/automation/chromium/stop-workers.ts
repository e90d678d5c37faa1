import type { Chromium } from './chromium.ts';
import { extensionId } from './chromium.ts';

/** Ends the extension's service worker at once, as the browser does with an idle one. The next message or alarm starts a new one. */
export async function stopWorkers({ context }: Chromium): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
