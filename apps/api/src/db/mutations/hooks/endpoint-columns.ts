import type { HookKind, HookMapping, HookSigning } from '@alongside/common';

/** An endpoint as an admin describes it; the secret sealed. */
export interface EndpointColumns {
  readonly name: string;
  readonly kind: HookKind;
  readonly source: string;
  readonly sealedSecret: string;
  readonly signing: HookSigning | undefined;
  readonly mapping: HookMapping | undefined;
}
