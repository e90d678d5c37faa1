import type { BrowserContext } from 'playwright-core';
import { overlayFrame } from '../../automation/overlay-frame.ts';
import { median } from '../median.ts';

/**
 * Opens the page a few times, lets it come to rest and sweeps it.
 *
 * @param hasOverlay waits until the overlay's frame is there
 * @unit bytes of the page's JavaScript heap, our part in it included
 */
export async function heapAfter(context: BrowserContext, address: string, hasOverlay: boolean, rounds: number): Promise<number> {
  const used: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('link').first().waitFor();
    if (hasOverlay) await overlayFrame(page);
    await page.waitForTimeout(500);
    const cdp = await context.newCDPSession(page);
    // Twice: what the first sweep lets go of is collected by the second.
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    used.push((await cdp.send('Runtime.getHeapUsage')).usedSize);
    await page.close();
  }
  return median(used);
}
