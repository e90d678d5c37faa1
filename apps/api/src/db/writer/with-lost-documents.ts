import type { WriterFailure, WriterReply } from './messages.ts';
import type { Write } from './run-write.ts';

/**
 * The replies to writes that were done. Where the file of the stored contexts was lost meanwhile, only those that keep a document are lost.
 *
 * @param trouble what the storage of that file said, if anything
 */
export function withLostDocuments(
  replies: readonly WriterReply[],
  begun: readonly Write[],
  trouble: string | undefined,
): readonly WriterReply[] {
  if (trouble === undefined) return replies;
  const failure: WriterFailure = { code: 'unavailable', message: `the stored contexts were thrown away: ${trouble}` };
  return replies.map((reply, at) => (begun[at]?.mutation === 'contexts.store' ? { id: reply.id, ok: false, failure } : reply));
}
