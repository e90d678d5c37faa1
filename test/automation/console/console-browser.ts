import { type Browser, chromium } from 'playwright-core';
import { chromiumProgram } from '../chromium/chromium-program.ts';
import { ConsolePerson, type ConsolePersonOptions } from './console-person.ts';

/** A Chromium without our extension, for people who work on the console: each in a context of their own. */
export class ConsoleBrowser {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<ConsoleBrowser> {
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ];
    return new ConsoleBrowser(await chromium.launch({ executablePath: chromiumProgram(), headless: true, args }));
  }

  async sitDown(options: ConsolePersonOptions): Promise<ConsolePerson> {
    return ConsolePerson.sitDown(this.#browser, options);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }
}
