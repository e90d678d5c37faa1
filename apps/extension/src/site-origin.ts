import * as z from 'zod';

/** The address of one host that pages may be on. A `*` in it would ask the browser for many hosts at once. */
export const SiteOrigin = z.url({ protocol: /^https?$/ }).refine((address) => !new URL(address).hostname.includes('*'), 'one host alone');
