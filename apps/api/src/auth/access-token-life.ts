import { minuteMs } from '@alongside/common';

/** How long an access token works. @unit milliseconds */
export const accessTokenLifeMs = 10 * minuteMs;
