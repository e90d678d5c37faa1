import type { Frame, Page } from 'playwright-core';
import { extensionId } from './chromium/chromium.ts';
import { eventually } from './eventually.ts';

/** The overlay's own frame, which a driver finds even where the page cannot: in the closed root of the shipping build. */
export function overlayFrame(page: Page): Promise<Frame> {
  const address = `chrome-extension://${extensionId}/overlay.html`;
  return eventually('the overlay has its frame', () => page.frames().find((frame) => frame.url().startsWith(address)));
}
