/** A record as a CRM page of ours shows it. What the page does not show is absent. */
export interface CrmRecord {
  readonly kind: 'contact' | 'account' | 'opportunity';
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly company?: string;
  readonly website?: string;
}
