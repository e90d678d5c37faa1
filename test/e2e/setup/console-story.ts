import { test as base } from '@playwright/test';
import { ApiServer } from '../../automation/api/api-server.ts';
import { ConsoleBrowser } from '../../automation/console/console-browser.ts';
import type { ConsolePerson, ConsolePersonOptions } from '../../automation/console/console-person.ts';

interface Cast {
  /** A server on which nobody is a member yet. */
  api: ApiServer;
  consoleBrowser: ConsoleBrowser;
  /** Somebody more at a browser of their own. */
  someone: (options?: Omit<ConsolePersonOptions, 'url'>) => Promise<ConsolePerson>;
  /** The first admin, signed in. */
  admin: ConsolePerson;
}

/** A story of the console: its own server and its own people. At its end, nobody's page may have broken its policy or thrown. */
export const consoleStory = base.extend<Cast>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needs of a fixture from this pattern.
  api: async ({}, use) => {
    const api = await ApiServer.start();
    await use(api);
    await api.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needs of a fixture from this pattern.
  consoleBrowser: async ({}, use) => {
    const browser = await ConsoleBrowser.start();
    await use(browser);
    await browser.stop();
  },
  someone: async ({ api, consoleBrowser }, use) => {
    const people: ConsolePerson[] = [];
    await use(async (options = {}) => {
      const person = await consoleBrowser.sitDown({ url: api.url, ...options });
      people.push(person);
      return person;
    });
    base.expect(people.flatMap(({ troubles }) => troubles)).toEqual([]);
  },
  admin: async ({ api, someone }, use) => {
    const admin = await someone();
    await admin.becomesFirstAdmin(await api.firstAdminLink(), 'Ana Admin', 'ana@acme.example');
    await use(admin);
  },
});
