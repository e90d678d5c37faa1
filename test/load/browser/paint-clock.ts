import type { Page } from 'playwright-core';
import { overlayFrame } from '../../automation/overlay-frame.ts';

interface Seen {
  readonly atMs: number;
  readonly text: string;
}

/** Not at each frame, which is the default: looking must not disturb what is looked at. */
const often = { polling: 25, timeout: 10_000 };

/** Stops the time from an in-app navigation to the overlay showing the right person, on the clock that page and frame share. */
export class PaintClock {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async on(page: Page): Promise<PaintClock> {
    await (await overlayFrame(page)).evaluate(watchFrame);
    await page.evaluate(watchPage);
    return new PaintClock(page);
  }

  /**
   * Follows the link of that name and waits until the overlay shows the text.
   *
   * Painted is: the frame's animation frame with the text is done, and the page lets the overlay be seen. Light on glass is up to
   * one picture later.
   *
   * @unit milliseconds from the click on the link, which is the navigation
   */
  async follow(link: string): Promise<number> {
    const frame = await overlayFrame(this.#page);
    const startMs = await this.#page.evaluate((name) => globalThis.benchFollow(name), link);
    await frame.waitForFunction(
      ({ text, since }) => globalThis.benchSeen(text, since) !== undefined,
      { text: link, since: startMs },
      often,
    );
    await this.#page.waitForFunction(() => globalThis.benchShown() !== undefined, undefined, often);
    const seenMs = await frame.evaluate(({ text, since }) => globalThis.benchSeen(text, since) ?? 0, { text: link, since: startMs });
    const shownMs = await this.#page.evaluate(() => globalThis.benchShown() ?? 0);
    return Math.max(seenMs, shownMs) - startMs;
  }
}

/** Runs in the overlay's frame: notes each text together with the moment after the animation frame that drew it. */
function watchFrame(): void {
  const seen: Seen[] = [];
  new MutationObserver(() => {
    const text = document.body.textContent ?? '';
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => seen.push({ atMs: performance.timeOrigin + performance.now(), text });
      channel.port2.postMessage(0);
    });
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
  globalThis.benchSeen = (text, sinceMs) => seen.find((one) => one.atMs >= sinceMs && one.text.includes(text))?.atMs;
}

/** Runs in the page: follows links at a known moment, and from then on looks for the overlay between the page's own tasks. */
function watchPage(): void {
  let shownAtMs: number | undefined;
  const now = () => performance.timeOrigin + performance.now();
  const isVisible = (): boolean => {
    const frames = [...document.documentElement.children].map((child) => child.shadowRoot?.querySelector('iframe[title="Alongside"]'));
    return frames.some((frame) => {
      if (!(frame instanceof HTMLElement)) return false;
      const { opacity, visibility } = getComputedStyle(frame);
      return opacity !== '0' && visibility === 'visible' && frame.getClientRects().length > 0;
    });
  };
  const look = () => {
    if (isVisible()) shownAtMs = now();
    else void scheduler.postTask(look, { priority: 'background' });
  };
  globalThis.benchShown = () => shownAtMs;
  globalThis.benchFollow = (name) => {
    const link = [...document.querySelectorAll('nav a')].find((one) => one.textContent === name);
    if (!(link instanceof HTMLElement)) throw new Error(`there is no link ${name}`);
    shownAtMs = undefined;
    const startMs = now();
    link.click();
    if (isVisible()) throw new Error('the overlay was not blanked in the task of the navigation');
    look();
    return startMs;
  };
}

declare global {
  var benchSeen: (text: string, sinceMs: number) => number | undefined;
  var benchShown: () => number | undefined;
  var benchFollow: (name: string) => number;
}
