import { nameOfNotices } from '../notices/name-of-notices.ts';
import { readNotices } from '../notices/read-notices.ts';
import { verifyHubspot } from '../verify/hubspot.ts';
import { defineSender } from './define-sender.ts';

/** HubSpot's webhooks. The secret is the app's client secret, which HubSpot makes. */
export const hubspotSender = defineSender({
  kind: 'hubspot',
  verify: verifyHubspot,
  nameOf: nameOfNotices,
  read: readNotices,
});
