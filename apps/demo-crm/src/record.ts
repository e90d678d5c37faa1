import type { ObjectName } from './crm-objects.ts';

/** A value and the way it is shown. */
export type FieldValue =
  | { readonly kind: 'text' | 'email' | 'phone' | 'url'; readonly text: string; readonly sortNumber?: number }
  | { readonly kind: 'lookup'; readonly text: string; readonly objectName: ObjectName; readonly id: string };

export interface Field {
  /** As the CRM's interface for programs calls it; the page's field markers carry it. */
  readonly apiName: string;
  readonly label: string;
  readonly value: FieldValue | undefined;
}

/** One record, ready to be listed and laid out. */
export interface CrmRecord {
  readonly objectName: ObjectName;
  readonly id: string;
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
}

/** Rows of another kind that belong to a record. */
export interface RelatedList {
  readonly title: string;
  readonly objectName: ObjectName;
  readonly columns: readonly string[];
  readonly records: readonly CrmRecord[];
}
