import type { CrmSite, RecordRef } from '@alongside/common';

/** The closed world of one adapter. Tests ask every adapter about every address here; documents quote them. */
export interface AdapterExamples {
  readonly id: string;
  /** Sites that must be added for the claims to hold. */
  readonly sites?: readonly CrmSite[];
  /** Each address with the record it must name: instance, kind, record id. */
  readonly claims: readonly (readonly [url: string, instance: string, kind: RecordRef['kind'], recordId: string])[];
  /** Near misses that no adapter may claim. */
  readonly refuses: readonly string[];
}

/** Gives an adapter's examples their types; returns them as they are. */
export const defineExamples = (examples: AdapterExamples): AdapterExamples => examples;
