/**
 * The ends of host names that belong to a CRM made by a vendor: nobody else can serve pages there.
 *
 * @source the adapters' patterns in packages/crm-pages, which the API may not import
 */
const vendorHosts: Readonly<Record<string, readonly string[]>> = {
  dynamics: ['dynamics.com', 'dynamics.cn', 'microsoftdynamics.us', 'microsoftdynamics.de', 'appsplatform.us'],
  hubspot: ['hubspot.com'],
  salesforce: ['force.com', 'force.mil', 'crmforce.mil', 'salesforce.com', 'salesforce.mil', 'sfcrmapps.cn', 'sfcrmproducts.cn'],
};

/** Which vendor's CRM lies at this origin; `undefined` for a host that anybody may run. */
export function vendorAt(origin: string): string | undefined {
  const host = new URL(origin).hostname.replace(/\.mcas\.ms$/, '');
  return Object.entries(vendorHosts).find(([, ends]) => ends.some((end) => host === end || host.endsWith(`.${end}`)))?.[0];
}
