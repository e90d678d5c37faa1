import { assert, type HookKind } from '@alongside/common';
import type { Sender } from './define-sender.ts';
import { senders } from './registry.ts';

/** What is known of that kind of sender. */
export function senderOf(kind: HookKind): Sender {
  const sender: Sender | undefined = senders.find((known) => known.kind === kind);
  assert(sender, `there is no sender ${kind}`);
  return sender;
}
