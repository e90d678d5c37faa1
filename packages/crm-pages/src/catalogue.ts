import { demoAbout } from './adapters/demo/about.ts';
import { dynamicsAbout } from './adapters/dynamics/about.ts';
import { genericAbout } from './adapters/generic/about.ts';
import { hubspotAbout } from './adapters/hubspot/about.ts';
import { salesforceAbout } from './adapters/salesforce/about.ts';

/** Title and hosts of every adapter, in the registry's order: for the manifest, the options page and documents. */
export const catalogue = [demoAbout, dynamicsAbout, genericAbout, hubspotAbout, salesforceAbout] as const;
