import { join } from 'node:path';
import { repositoryRoot } from '../steps/repository-root.ts';

/** Where the extension for Chromium lies once it is built. */
export const extensionFolder = join(repositoryRoot, 'apps/extension/.output/chrome-mv3');
