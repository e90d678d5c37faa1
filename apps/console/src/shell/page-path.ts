import type { ConsolePage } from '../pages/define-page.ts';

/** Where a page stands. */
export const pagePath = ({ id, path }: Pick<ConsolePage, 'id' | 'path'>): string => path ?? `/${id}`;
