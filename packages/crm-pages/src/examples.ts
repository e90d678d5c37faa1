import { demoExamples } from './adapters/demo/examples.ts';
import { dynamicsExamples } from './adapters/dynamics/examples.ts';
import { genericExamples } from './adapters/generic/examples.ts';
import { hubspotExamples } from './adapters/hubspot/examples.ts';
import { salesforceExamples } from './adapters/salesforce/examples.ts';

/** Claimed and refused addresses of every adapter, in the registry's order: for tests and documents, never for the browser. */
export const examples = [demoExamples, dynamicsExamples, genericExamples, hubspotExamples, salesforceExamples] as const;
