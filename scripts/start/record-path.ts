import type { CrmLink } from '@alongside/common';

const objects = { contact: 'Contact', lead: 'Lead', account: 'Account', opportunity: 'Opportunity' } as const satisfies Record<
  CrmLink['kind'],
  string
>;

/** The path of a thing's page in the demo CRM. */
export function recordPath({ links }: { readonly links: readonly CrmLink[] }): string {
  const [link] = links;
  if (!link) throw new Error('everything in the demo has a record');
  return `/lightning/r/${objects[link.kind]}/${link.recordId}/view`;
}
