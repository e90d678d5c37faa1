import { join } from 'node:path';
import { repository } from './repository.ts';

const extension = join(repository, 'apps', 'extension');

/** Folders of what is built before the stories. */
export const builds = {
  /** With an open shadow root, which drivers can see into. */
  chromium: join(extension, '.output-e2e', 'chrome-mv3'),
  firefox: join(extension, '.output-e2e', 'firefox-mv3'),
  /** The one that users get. */
  shipping: join(extension, '.output', 'chrome-mv3'),
  /** Served by the API. */
  console: join(repository, 'apps', 'console', 'dist'),
  demoCrm: join(repository, 'apps', 'demo-crm', 'dist'),
} as const;
