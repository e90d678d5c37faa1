import { demo } from './adapters/demo/index.ts';
import { dynamics } from './adapters/dynamics/index.ts';
import { generic } from './adapters/generic/index.ts';
import { hubspot } from './adapters/hubspot/index.ts';
import { salesforce } from './adapters/salesforce/index.ts';

/** Every CRM whose record pages are recognised, by id. */
export const adapters = [demo, dynamics, generic, hubspot, salesforce] as const;
