import type { Page } from 'playwright-core';
import { overlayFrame } from '../../automation/overlay-frame.ts';

interface Moment {
  readonly atMs: number;
}
interface Seen extends Moment {
  readonly text: string;
}
interface Shown extends Moment {
  readonly visible: boolean;
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
   * @unit milliseconds from `pushState` to the first task after the animation frame that shows it
   */
  async follow(link: string): Promise<number> {
    const frame = await overlayFrame(this.#page);
    const startMs = await this.#page.evaluate((name) => globalThis.benchFollow(name), link);
    await frame.waitForFunction(
      ({ text, since }) => globalThis.benchSeen(text, since) !== undefined,
      { text: link, since: startMs },
      often,
    );
    await this.#page.waitForFunction((since) => globalThis.benchShown(since) !== undefined, startMs, often);
    const seenMs = await frame.evaluate(({ text, since }) => globalThis.benchSeen(text, since) ?? 0, { text: link, since: startMs });
    const shownMs = await this.#page.evaluate((since) => globalThis.benchShown(since) ?? 0, startMs);
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

/** Runs in the page: notes at each animation frame whether the overlay is visible, and follows links at a known moment. */
function watchPage(): void {
  const shown: Shown[] = [];
  const isVisible = (): boolean => {
    const frames = [...document.documentElement.children].map((child) => child.shadowRoot?.querySelector('iframe[title="Alongside"]'));
    return frames.some((frame) => {
      if (!(frame instanceof HTMLElement)) return false;
      const { opacity, visibility } = getComputedStyle(frame);
      return opacity !== '0' && visibility === 'visible' && frame.getClientRects().length > 0;
    });
  };
  const draw = () => {
    const visible = isVisible();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => shown.push({ atMs: performance.timeOrigin + performance.now(), visible });
    channel.port2.postMessage(0);
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
  globalThis.benchShown = (sinceMs) => {
    const after = shown.findIndex((one) => one.atMs >= sinceMs);
    // The overlay is blanked in the very task of the navigation, so what is visible after it is the new record.
    return after < 0 ? undefined : shown.slice(after).find((one) => one.visible)?.atMs;
  };
  globalThis.benchFollow = (name) => {
    const link = [...document.querySelectorAll('nav a')].find((one) => one.textContent === name);
    if (!(link instanceof HTMLElement)) throw new Error(`there is no link ${name}`);
    const startMs = performance.timeOrigin + performance.now();
    link.click();
    return startMs;
  };
}

declare global {
  var benchSeen: (text: string, sinceMs: number) => number | undefined;
  var benchShown: (sinceMs: number) => number | undefined;
  var benchFollow: (name: string) => number;
}
