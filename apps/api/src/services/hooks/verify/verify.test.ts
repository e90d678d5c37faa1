import { createHmac } from 'node:crypto';
import { HookHmac } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import type { RawDelivery } from '../raw-delivery.ts';
import { verifyGeneric } from './generic.ts';
import { verifyHubspot } from './hubspot.ts';
import { verifyRudderstack } from './rudderstack.ts';
import { verifySegment } from './segment.ts';
import { signingProblems } from './signing-problems.ts';
import { verifyStandard } from './standard.ts';

const body = Buffer.from('{"test": 2432232314}');
const delivery = (headers: RawDelivery['headers'], more: Partial<RawDelivery> = {}): RawDelivery => ({
  method: 'POST',
  target: '/v1/hooks/hke_1',
  headers,
  body,
  ...more,
});
const trust = (secret: string, more: object = {}) => ({
  secrets: [secret],
  signing: undefined,
  origin: 'https://alongside.acme.example',
  nowMs: 1_614_265_330_000,
  ...more,
});
const refused = (code: string) => expect.objectContaining({ code });

describe('Standard Webhooks', () => {
  /** @source the vector of the reference libraries, standard-webhooks/standard-webhooks */
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const headers = (signature: string) =>
    delivery([
      ['webhook-id', 'msg_p5jXN8AQM9LWM0D4loKWxJek'],
      ['Webhook-Timestamp', '1614265330'],
      ['webhook-signature', signature],
    ]);
  const right = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
  const wrong = `v1,${'A'.repeat(43)}=`;

  test.each([
    right,
    `${wrong} ${right}`,
    `${right} v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==`,
  ])('the reference vector is believed: %s', (signature) => {
    expect(verifyStandard(headers(signature), trust(secret))).toEqual({ deliveryId: 'msg_p5jXN8AQM9LWM0D4loKWxJek' });
  });

  test.each([
    [wrong, 'unauthenticated'],
    [`v2,${right.slice(3)}`, 'unauthenticated'],
    [right.replace('v1', 'V1'), 'invalid_request'],
    [`${right} `, 'invalid_request'],
    [`${right},${right}`, 'invalid_request'],
    [right.slice(0, -1), 'invalid_request'],
    [Array(17).fill(right).join(' '), 'invalid_request'],
    ['', 'invalid_request'],
  ])('and nothing near it: %s', (signature, code) => {
    expect(() => verifyStandard(headers(signature), trust(secret))).toThrow(refused(code));
  });

  test('of two secrets, the one before is believed as well', () => {
    const secrets = [`whsec_${Buffer.alloc(32).toString('base64')}`, secret];
    expect(() => verifyStandard(headers(right), trust('', { secrets }))).not.toThrow();
  });

  test.each([
    [300, true],
    [-300, true],
    [301, false],
    [-301, false],
  ])('signed %i s ago: %s', (ageSeconds, isBelieved) => {
    const verify = () => verifyStandard(headers(right), trust(secret, { nowMs: (1_614_265_330 + ageSeconds) * 1_000 }));
    if (isBelieved) expect(verify).not.toThrow();
    else expect(verify).toThrow(refused('unauthenticated'));
  });

  test('a header that is there twice is refused, also when both say the same', () => {
    const { headers: lines, ...rest } = headers(right);
    expect(() => verifyStandard({ ...rest, headers: [...lines, ['WEBHOOK-SIGNATURE', right]] }, trust(secret))).toThrow(
      refused('invalid_request'),
    );
  });
});

describe('HubSpot', () => {
  const secret = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
  const stamp = '1614265330000';
  const signed = (address: string, target: string, method = 'POST') =>
    delivery(
      [
        ['X-HubSpot-Request-Timestamp', stamp],
        ['X-HubSpot-Signature-v3', createHmac('sha256', secret).update(`${method}${address}`).update(body).update(stamp).digest('base64')],
      ],
      { target },
    );
  const origin = 'https://alongside.acme.example';

  test('signs method, address, body and time; some escapes it writes out first', () => {
    const target = '/v1/hooks/hke_1?q=a%3Ab%2fc%20d';
    expect(() => verifyHubspot(signed(`${origin}/v1/hooks/hke_1?q=a:b/c%20d`, target), trust(secret))).not.toThrow();
    expect(() => verifyHubspot(signed(`${origin}${target}`, target), trust(secret))).toThrow(refused('unauthenticated'));
  });

  test.each([
    ['another host', signed('https://evil.example/v1/hooks/hke_1', '/v1/hooks/hke_1')],
    ['another address', signed(`${origin}/v1/hooks/hke_1`, '/v1/hooks/hke_2')],
    ['another method', signed(`${origin}/v1/hooks/hke_1`, '/v1/hooks/hke_1', 'PUT')],
    ['a part of the body that is passed off as address', signed(`${origin}/v1/hooks/hke_1?["`, '/v1/hooks/hke_1?["')],
  ])('%s is refused', (_, other) => {
    expect(() => verifyHubspot(other, trust(secret))).toThrow(refused('unauthenticated'));
  });

  test('its older signatures are not read', () => {
    const old = createHmac('sha256', secret).update(body).digest('hex');
    const other = delivery([
      ['X-HubSpot-Signature', old],
      ['X-HubSpot-Request-Timestamp', stamp],
    ]);
    expect(() => verifyHubspot(other, trust(secret))).toThrow(refused('invalid_request'));
  });
});

test('Segment signs with SHA-1 in lower-case hexadecimal, RudderStack shows the secret in a header of one’s choice', () => {
  const sum = createHmac('sha1', 'a-secret').update(body).digest('hex');
  expect(() => verifySegment(delivery([['x-signature', sum]]), trust('a-secret'))).not.toThrow();
  for (const other of [sum.toUpperCase(), sum.slice(1), `${sum}0`]) {
    expect(() => verifySegment(delivery([['x-signature', other]]), trust('a-secret'))).toThrow(refused('unauthenticated'));
  }
  const signing = { secretHeader: 'x-ours' };
  expect(() => verifyRudderstack(delivery([['X-Ours', 'a-secret']]), trust('a-secret', { signing }))).not.toThrow();
  expect(() => verifyRudderstack(delivery([['X-Ours', 'a-secreT']]), trust('a-secret', { signing }))).toThrow(refused('unauthenticated'));
  expect(() => verifyRudderstack(delivery([['x-alongside-secret', 'a-secret']]), trust('a-secret', { signing }))).toThrow(
    refused('invalid_request'),
  );
});

describe('the generic kind', () => {
  const hmac = HookHmac.parse({
    header: 'Stripe-Signature',
    parts: { signature: 'v1', timestamp: 't' },
    timestamp: { toleranceSeconds: 60 },
    signed: '{timestamp}.{body}',
  });
  const sum = createHmac('sha256', 'a-secret').update('1614265330.').update(body).digest('hex');
  const verify = (header: string) => verifyGeneric(delivery([['stripe-signature', header]]), trust('a-secret', { signing: { hmac } }));

  test.each([
    `t=1614265330,v1=${sum}`,
    `v1=${sum},t=1614265330,v0=old`,
    // While the sender changes its secret it signs with both.
    `t=1614265330,v1=${'0'.repeat(64)},v1=${sum}`,
    `t=1614265330,v1=${sum},v1=${'0'.repeat(64)}`,
  ])('is signed as it was described: %s', (header) => {
    expect(() => verify(header)).not.toThrow();
  });

  test('of several signatures one must be right, and there are not many', () => {
    const wrong = Array.from({ length: 16 }, (_, at) => `v1=${at}`).join();
    expect(() => verify(`t=1614265330,${wrong}`)).toThrow(refused('unauthenticated'));
    expect(() => verify(`t=1614265330,${wrong},v1=${sum}`)).toThrow(refused('invalid_request'));
  });

  test.each([
    `t=1614265330,v1=${sum},v1=${sum}`,
    `t=1614265330,t=1614265330,v1=${sum}`,
    `v1=${sum}`,
    `t=1614265330`,
    sum,
    `t=1614265330, v1=${sum}`,
  ])('and no other way: %s', (header) => {
    expect(() => verify(header)).toThrow(refused('invalid_request'));
  });

  test('a key may be written in base64, and a body may hold what looks like a part of the template', () => {
    const key = Buffer.from('0123456789abcdef').toString('base64');
    const odd = Buffer.from('{"text":"{timestamp}{body}"}');
    const described = HookHmac.parse({ header: 'x-sum', key: 'base64', algorithm: 'sha512', encoding: 'base64' });
    const right = createHmac('sha512', '0123456789abcdef').update(odd).digest('base64');
    expect(() => verifyGeneric(delivery([['x-sum', right]], { body: odd }), trust(key, { signing: { hmac: described } }))).not.toThrow();
  });

  test.each([
    ['{id}.{timestamp}.{body}', []],
    ['{id}{timestamp}.{body}', ['signing.hmac.signed']],
    ['{id}-{timestamp}.{body}', ['signing.hmac.signed']],
    ['{body}{body}.{id}.{timestamp}', ['signing.hmac.signed']],
    ['{id}.{timestamp}.{body}.{nonce}', ['signing.hmac.signed']],
  ])('a template that leaves room for two readings is refused: %s', (signed, places) => {
    const described = HookHmac.parse({ header: 'x-sum', idHeader: 'x-id', timestamp: { header: 'x-time' }, signed });
    expect(signingProblems({ hmac: described }, undefined).map(({ path }) => path)).toEqual(places);
  });
});
