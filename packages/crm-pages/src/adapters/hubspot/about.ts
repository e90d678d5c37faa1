import { defineAbout } from '../../define-about.ts';

/** The regions met so far, one by one: a pattern for all of hubspot.com would also cover the vendor's blog and help. */
export const hubspotAbout = /* @__PURE__ */ defineAbout({
  id: 'hubspot',
  title: 'HubSpot',
  matches: [
    'https://app.hubspot.com/*',
    'https://app-ap1.hubspot.com/*',
    'https://app-eu1.hubspot.com/*',
    'https://app-na1.hubspot.com/*',
    'https://app-na2.hubspot.com/*',
  ],
});
