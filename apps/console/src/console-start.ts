import type { consoleStart as promised } from '@alongside/common';

/** Where the console begins. Its own copy, held to the contract by its type: the contract's schemas would come along, and Trusted Types refuse them. */
export const consoleStart: typeof promised = '/console';
