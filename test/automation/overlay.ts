import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What the extension shows on a page, by the names and roles that a person or a screen reader meets. */
export class Overlay {
  readonly frame: FrameLocator;
  /** The element in the page; visible as soon as the overlay takes any room. */
  readonly host: Locator;

  constructor(page: Page) {
    this.host = page.locator('iframe[title="Alongside"]');
    this.frame = page.frameLocator('iframe[title="Alongside"]');
  }

  get everything(): Locator {
    return this.frame.locator('body');
  }
}
