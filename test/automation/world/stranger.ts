import type { CrmName } from './crm-addresses.ts';
import { recordIn } from './record-ids.ts';

/** A person the CRM has and marketing has never heard of. */
export const stranger = {
  name: 'Priya Raman',
  email: 'priya.raman@unheard-of.example',
  linkIn: (crm: CrmName) => recordIn(crm, 'contact', 9),
} as const;
