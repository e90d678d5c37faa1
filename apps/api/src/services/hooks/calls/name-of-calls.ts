import { callsIn } from './calls-in.ts';
import { Call } from './wire.ts';

/** The `messageId` of a single call. A batch has no name of its own: its calls are known one by one when they are applied. */
export function nameOfCalls(body: unknown): string | undefined {
  const [first, second] = callsIn(body);
  if (first === undefined || second !== undefined) return undefined;
  const { data } = Call.safeParse(first);
  return data?.messageId === undefined ? undefined : `${data.type} ${data.messageId}`;
}
