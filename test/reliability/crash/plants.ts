import { type Send, sendRequest } from './send-request.ts';

/** As a server would that says yes at once and passes the request on 8 ms later, whether or not anybody still listens. */
export const acknowledgeFirst: Send = async (world, request) => {
  setTimeout(() => void sendRequest(world, request).catch(() => undefined), 8);
  // Whether the server still listens decides if a client would still be sending.
  const isAlive = await fetch(`${world.server.url}/healthz`).then(
    () => true,
    () => false,
  );
  return isAlive ? { status: 200, text: '' } : undefined;
};

/** As a server would whose idea of the same request is too narrow. */
export const storeTwice: Send = async (world, request) => {
  const again = { ...request, headers: { ...request.headers, 'idempotency-key': `${request.headers['idempotency-key']}-again` } };
  await sendRequest(world, again);
  return sendRequest(world, request);
};
