import { verifyStandard } from '../verify/standard.ts';
import { standardKey } from '../verify/standard-key.ts';
import { defineSender, type Reading } from './define-sender.ts';
import { withSource } from './with-source.ts';

/** Standard Webhooks with our own events: one event, a list of them, or `{events: […]}`. */
export const standardSender = defineSender({
  kind: 'standard',
  newSecret: (randomBytes) => `whsec_${Buffer.from(randomBytes(32)).toString('base64')}`,
  secretProblem: (secret) => (standardKey(secret) ? undefined : 'must be whsec_ and the base64 of 24 to 64 bytes'),
  verify: verifyStandard,
  read(body, { source }): Reading {
    const events = listOf(body).map((event) => {
      if (typeof event !== 'object' || event === null || Array.isArray(event)) return { event: {}, problems: ['is no object'] };
      return { event: withSource(event as Record<string, unknown>, source) };
    });
    return { events, ignored: [] };
  },
});

function listOf(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body;
  const { events } = body as { events?: unknown };
  return Array.isArray(events) ? events : [body];
}
