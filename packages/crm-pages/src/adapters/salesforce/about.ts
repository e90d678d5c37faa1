import { defineAbout } from '../../define-about.ts';

/** Visualforce hosts are left out: they carry custom pages, never a record's own address, and each host asked for costs trust. */
export const salesforceAbout = /* @__PURE__ */ defineAbout({
  id: 'salesforce',
  title: 'Salesforce',
  matches: [
    'https://*.lightning.force.com/*',
    'https://*.lightning.force.com.mcas.ms/*',
    'https://*.lightning.force.mil/*',
    'https://*.lightning.crmforce.mil/*',
    'https://*.my.salesforce.com/*',
    'https://*.my.salesforce.com.mcas.ms/*',
    'https://*.my.salesforce.mil/*',
    'https://*.sfcrmapps.cn/*',
    'https://*.sfcrmproducts.cn/*',
  ],
});
