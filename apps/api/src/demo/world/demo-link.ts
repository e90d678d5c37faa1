import type { CrmLink } from '@alongside/common';
import { recordId } from './record-id.ts';

/** The record of the demo CRM that stands for the thing with this number. */
export function demoLink(kind: CrmLink['kind'], number: number): CrmLink {
  return { crm: 'demo', instance: 'demo', kind, recordId: recordId(kind, number) };
}
