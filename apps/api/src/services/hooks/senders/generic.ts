import { AppError, msToInstant } from '@alongside/common';
import { compileMapping } from '../mapping/compile-mapping.ts';
import { leaveUnsaid } from '../mapping/leave-unsaid.ts';
import { verifyGeneric } from '../verify/generic.ts';
import { defineSender } from './define-sender.ts';
import { randomSecret } from './random-secret.ts';
import { withSource } from './with-source.ts';

/** Any system that signs with HMAC; what its deliveries say, an admin has written down. */
export const genericSender = defineSender({
  kind: 'generic',
  newSecret: randomSecret,
  verify: verifyGeneric,
  read(body, { source, receivedAtMs, deliveryKey, mapping }) {
    if (!mapping) return { events: [], ignored: ['the endpoint has no mapping'] };
    const { problems, read } = compileMapping(mapping);
    if (problems.length > 0) throw new AppError('invalid_request', 'the mapping is not valid', { errors: problems });
    const events = read(body, { receivedAt: msToInstant(receivedAtMs), deliveryName: deliveryKey });
    return {
      events: events.map(({ event, problems: found }) => ({ event: withSource(leaveUnsaid(event), source), problems: found })),
      ignored: events.length === 0 ? ['no rule of the mapping speaks of it'] : [],
    };
  },
});
