import type { Frame, Page } from 'playwright-core';
import { eventually } from './eventually.ts';
import { overlayFrame } from './overlay-frame.ts';

/** What could be read on the screen from the first in-app navigation on, and what the overlay did at each. */
export interface Testimony {
  /** Every different text of the overlay while it was visible. */
  readonly texts: readonly string[];
  /** For each in-app navigation: whether the overlay was invisible before the page's own code went on. */
  readonly blankedAtOnce: readonly boolean[];
}

/** Clocks of two processes differ by a little. @unit ms */
const skewMs = 2;

interface Sample<T> {
  readonly atMs: number;
  readonly value: T;
}

/**
 * Watches the overlay from inside, at each change of its content, and from the page, at each picture drawn. It needs the test build:
 * in the shipping one the page cannot see this much.
 */
export class Witness {
  readonly #page: Page;
  readonly #frame: Frame;

  private constructor(page: Page, frame: Frame) {
    this.#page = page;
    this.#frame = frame;
  }

  static async of(page: Page): Promise<Witness> {
    const frame = await overlayFrame(page);
    await frame.evaluate(watchTexts);
    await page.evaluate(watchPictures);
    return new Witness(page, frame);
  }

  /** Waits until a text is on the screen: drawn, and not only there. @returns what could be read until then */
  async until(text: string): Promise<Testimony> {
    return eventually(`${text} is on the screen`, async () => {
      const testimony = await this.#testify();
      return testimony.texts.some((seen) => seen.includes(text)) ? testimony : undefined;
    });
  }

  async #testify(): Promise<Testimony> {
    const { pictures, moves } = await this.#page.evaluate(() => globalThis.witnessedPictures);
    const texts = await this.#frame.evaluate(() => globalThis.witnessedTexts);
    const fromMs = moves[0]?.atMs ?? 0;
    const visible = pictures.filter(({ atMs, value }) => value && atMs >= fromMs).flatMap(({ atMs }) => textsAt(texts, atMs));
    return { texts: [...new Set(visible)], blankedAtOnce: moves.map(({ value }) => value) };
  }
}

/** The text at a moment; none when it changed so close to it that the two clocks cannot tell. */
function textsAt(texts: readonly Sample<string>[], atMs: number): string[] {
  const before = texts.findLast((sample) => sample.atMs <= atMs - skewMs)?.value;
  const after = texts.findLast((sample) => sample.atMs <= atMs + skewMs)?.value;
  return before !== undefined && before === after ? [before] : [];
}

/** Runs in the overlay's frame. */
function watchTexts(): void {
  const samples: Sample<string>[] = [];
  const take = () => samples.push({ atMs: performance.timeOrigin + performance.now(), value: document.body.innerText });
  take();
  take();
  new MutationObserver(take).observe(document.body, { childList: true, characterData: true, subtree: true });
  globalThis.witnessedTexts = samples;
}

/** Runs in the page. */
function watchPictures(): void {
  const pictures: Sample<boolean>[] = [];
  const moves: Sample<boolean>[] = [];
  globalThis.witnessedPictures = { pictures, moves };
  const pushState = history.pushState.bind(history);
  history.pushState = (...args) => {
    pushState(...args);
    moves.push(now(!isVisible()));
  };
  addEventListener('popstate', () => moves.push(now(!isVisible())), { capture: true });
  const draw = () => {
    pictures.push(now(isVisible()));
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);

  function now(value: boolean): Sample<boolean> {
    return { atMs: performance.timeOrigin + performance.now(), value };
  }

  function isVisible(): boolean {
    const frames = [...document.documentElement.children].map((child) => child.shadowRoot?.querySelector('iframe[title="Alongside"]'));
    return frames.some((frame) => {
      if (!(frame instanceof HTMLElement)) return false;
      const { opacity, visibility } = getComputedStyle(frame);
      return opacity !== '0' && visibility === 'visible' && frame.getClientRects().length > 0;
    });
  }
}

declare global {
  var witnessedTexts: Sample<string>[];
  var witnessedPictures: { readonly pictures: Sample<boolean>[]; readonly moves: Sample<boolean>[] };
}
