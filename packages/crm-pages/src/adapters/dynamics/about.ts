import { defineAbout } from '../../define-about.ts';

/** @source Microsoft's page "Datacenter regions", hosts crm to crm21, as the crm-pages survey lists them (section 2.3) */
export const dynamicsAbout = /* @__PURE__ */ defineAbout({
  id: 'dynamics',
  title: 'Microsoft Dynamics 365',
  matches: [
    'https://*.crm.dynamics.com/*',
    'https://*.crm2.dynamics.com/*',
    'https://*.crm3.dynamics.com/*',
    'https://*.crm4.dynamics.com/*',
    'https://*.crm5.dynamics.com/*',
    'https://*.crm6.dynamics.com/*',
    'https://*.crm7.dynamics.com/*',
    'https://*.crm8.dynamics.com/*',
    'https://*.crm9.dynamics.com/*',
    'https://*.crm10.dynamics.com/*',
    'https://*.crm11.dynamics.com/*',
    'https://*.crm12.dynamics.com/*',
    'https://*.crm13.dynamics.com/*',
    'https://*.crm14.dynamics.com/*',
    'https://*.crm15.dynamics.com/*',
    'https://*.crm16.dynamics.com/*',
    'https://*.crm17.dynamics.com/*',
    'https://*.crm18.dynamics.com/*',
    'https://*.crm19.dynamics.com/*',
    'https://*.crm20.dynamics.com/*',
    'https://*.crm21.dynamics.com/*',
    'https://*.crm.dynamics.cn/*',
    'https://*.crm.microsoftdynamics.us/*',
    'https://*.crm.microsoftdynamics.de/*',
    'https://*.crm.appsplatform.us/*',
  ],
});
