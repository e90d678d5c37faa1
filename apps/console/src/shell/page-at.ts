import type { ConsolePage } from '../pages/define-page.ts';
import { pages } from '../pages/registry.ts';
import { pagePath } from './page-path.ts';

/** The page that an address belongs to. */
export const pageAt = (path: string): ConsolePage | undefined =>
  pages.find((page) => path === pagePath(page) || path.startsWith(`${pagePath(page)}/`));
