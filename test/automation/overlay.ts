import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What the extension shows on a page, by the names and roles that a person or a screen reader meets. */
export class Overlay {
  /** The element in the page; visible as soon as the overlay takes any room. */
  readonly host: Locator;
  readonly frame: FrameLocator;
  /** The collapsed tab at the edge. */
  readonly tab: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.host = page.locator('iframe[title="Alongside"]');
    this.frame = page.frameLocator('iframe[title="Alongside"]');
    this.tab = this.frame.getByRole('button', { name: 'Open marketing context' });
    this.panel = this.frame.getByRole('main', { name: 'Marketing context' });
  }

  get everything(): Locator {
    return this.frame.locator('body');
  }

  /** Opens the panel by its tab. */
  async open(): Promise<void> {
    await this.tab.click();
  }

  /** A card by its title, such as `Persona`. */
  card(title: string): Locator {
    return this.frame.getByRole('region', { name: title, exact: true });
  }

  /** The recommended items, in their order. */
  get recommendations(): Locator {
    const copy = this.frame.getByRole('button', { name: /^Copy link/ });
    return this.card('Recommended').getByRole('listitem').filter({ has: copy });
  }

  /** What the rep writes to marketing. */
  get note(): Locator {
    return this.frame.getByRole('textbox', { name: 'Tell marketing' });
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  /** What can be done with one recommended item, such as `Useful`. */
  control(action: string, title: string): Locator {
    return this.button(`${action}: ${title}`);
  }
}
