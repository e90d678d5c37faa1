import type { RecordRef } from '@alongside/common';

/** How the server names a record in what it says of changes. The same as `liveKey`, without the schemas that come with it. */
export function liveName({ crm, instance, kind, recordId }: RecordRef): string {
  return `record:${crm}/${instance}/${kind}/${recordId}`;
}
