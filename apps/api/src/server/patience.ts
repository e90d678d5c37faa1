import { minuteMs, secondMs } from '@alongside/common';

/** How long connections may keep us waiting: slow clients must not hold what others need. */
export const usualPatience = {
  /** For the whole head of a request, over however many packets. */
  headersTimeout: 15 * secondMs,
  /** For a whole request: a file of 1 GB over 15 Mbit/s. */
  requestTimeout: 10 * minuteMs,
  /** Longer than the minute after which proxies let go by themselves, so that it is never us who hangs up on a request under way. */
  keepAliveTimeout: 75 * secondMs,
  /** How often the above is looked at. */
  connectionsCheckingInterval: 5 * secondMs,
  /** @unit bytes of a request's line and headers together */
  maxHeaderSize: 16_384,
  /** What cannot be framed without doubt is refused. */
  insecureHTTPParser: false,
  requireHostHeader: true,
};
