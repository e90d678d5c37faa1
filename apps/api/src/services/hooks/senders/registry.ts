import { genericSender } from './generic.ts';
import { hubspotSender } from './hubspot.ts';
import { rudderstackSender } from './rudderstack.ts';
import { segmentSender } from './segment.ts';
import { standardSender } from './standard.ts';

/** Every kind of system whose webhooks are understood. */
export const senders = [genericSender, hubspotSender, rudderstackSender, segmentSender, standardSender] as const;
