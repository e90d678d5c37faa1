import { expect, test } from 'vitest';
import { refuseOtherHost } from './refuse-other-host.ts';

const forItself = { host: '127.0.0.1', publicOrigin: undefined };
const forAll = { host: '0.0.0.0', publicOrigin: undefined };
const behindProxy = { host: '127.0.0.1', publicOrigin: 'https://alongside.acme.example' };

test.each([
  [forItself, '127.0.0.1:8787', '/', true],
  [forItself, 'localhost:8787', '/', true],
  [forItself, 'LOCALHOST', '/', true],
  [forItself, 'demo.localhost:8787', '/', true],
  [forItself, '[::1]:8787', '/', true],
  [{ host: '::1', publicOrigin: undefined }, 'evil.test', '/', false],
  [forItself, 'evil.test', '/', false],
  [forItself, '127.0.0.1.evil.test:8787', '/', false],
  [forItself, 'localhost@evil.test', '/', false],
  [forItself, 'evil@localhost', '/', false],
  [forItself, undefined, '/', false],
  [forItself, '', '/', false],
  [forItself, '127.0.0.1:8787', 'http://127.0.0.1:8787/', true],
  [forItself, '127.0.0.1:8787', 'http://evil.test/', false],
  [forItself, '127.0.0.1:8787', '*', true],
  [forAll, 'alongside.acme.example', '/', true],
  [forAll, 'alongside.acme.example', 'http://evil.test/', false],
  [behindProxy, 'alongside.acme.example', '/', true],
])('%o called %s with the target %s: %s', (env, host, target, isTaken) => {
  const ask = () => refuseOtherHost(env, host, target);
  if (isTaken) expect(ask).not.toThrow();
  else expect(ask).toThrowError(expect.objectContaining({ code: 'misdirected_request' }));
});
