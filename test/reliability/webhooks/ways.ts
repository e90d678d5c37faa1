import { createHmac } from 'node:crypto';
import type { HookKind } from '@alongside/common';
import { Webhook } from 'standardwebhooks';
import type { Outgoing, Signed } from './outgoing.ts';

/** One way to prove a delivery, written anew after the senders' own documentation: nothing of the server's is used. */
export interface Way {
  readonly name: string;
  readonly kind: HookKind;
  /** What the endpoint is made with. */
  readonly endpoint: object;
  /** How many milliseconds a step of its stamps has; absent: it has none. */
  readonly stampMs?: 1 | 1_000;
  readonly signsBody: boolean;
  readonly signsId: boolean;
  readonly sign: (signed: Signed) => Outgoing;
}

const hmac = (algorithm: string, key: string | Buffer, ...parts: (string | Buffer)[]) => {
  const sum = createHmac(algorithm, key);
  for (const part of parts) sum.update(part);
  return sum;
};

const post = ({ side, body }: Signed, ...headers: (readonly [string, string])[]): Outgoing => ({
  target: `/v1/hooks/${side.id}`,
  headers,
  body,
});

const mapping = {
  events: [
    { event: { type: 'person.upsert', externalId: { $path: '/id' }, at: { $received: true }, person: { name: { $path: '/name' } } } },
  ],
};
const generic = (way: object) => ({ signing: { hmac: way }, mapping });

export const ways: readonly Way[] = [
  {
    name: 'generic: hexadecimal after a prefix, body only',
    kind: 'generic',
    endpoint: generic({ header: 'x-hub-signature-256', prefix: 'sha256=' }),
    signsBody: true,
    signsId: false,
    sign: (signed) => post(signed, ['X-Hub-Signature-256', `sha256=${hmac('sha256', signed.side.secret, signed.body).digest('hex')}`]),
  },
  {
    name: 'generic: a list of time and signature',
    kind: 'generic',
    endpoint: generic({
      header: 'x-signature',
      parts: { signature: 'v1', timestamp: 't' },
      timestamp: {},
      signed: '{timestamp}.{body}',
    }),
    stampMs: 1_000,
    signsBody: true,
    signsId: false,
    sign(signed) {
      const sum = hmac('sha256', signed.side.secret, `${signed.stamp}.`, signed.body).digest('hex');
      return post(signed, ['X-Signature', `t=${signed.stamp},v1=${sum}`]);
    },
  },
  {
    name: 'generic: base64 of SHA-512 over version, id, time and body',
    kind: 'generic',
    endpoint: generic({
      header: 'x-sum',
      algorithm: 'sha512',
      encoding: 'base64',
      timestamp: { header: 'x-time', unit: 'milliseconds' },
      idHeader: 'x-id',
      signed: 'v0:{id}:{timestamp}:{body}',
    }),
    stampMs: 1,
    signsBody: true,
    signsId: true,
    sign(signed) {
      const sum = hmac('sha512', signed.side.secret, `v0:${signed.id}:${signed.stamp}:`, signed.body).digest('base64');
      return post(signed, ['X-Id', signed.id], ['X-Time', signed.stamp], ['X-Sum', sum]);
    },
  },
  {
    name: 'hubspot',
    kind: 'hubspot',
    endpoint: {},
    stampMs: 1,
    signsBody: true,
    signsId: false,
    sign(signed) {
      const { side, origin, body, stamp } = signed;
      const sum = hmac('sha256', side.secret, `POST${origin}/v1/hooks/${side.id}`, body, stamp).digest('base64');
      return post(signed, ['X-HubSpot-Signature-v3', sum], ['X-HubSpot-Request-Timestamp', stamp]);
    },
  },
  {
    name: 'rudderstack',
    kind: 'rudderstack',
    endpoint: { signing: { secretHeader: 'x-our-secret' } },
    signsBody: false,
    signsId: false,
    sign: (signed) => post(signed, ['X-Our-Secret', signed.side.secret]),
  },
  {
    name: 'segment',
    kind: 'segment',
    endpoint: {},
    signsBody: true,
    signsId: false,
    sign: (signed) => post(signed, ['X-Signature', hmac('sha1', signed.side.secret, signed.body).digest('hex')]),
  },
  {
    name: 'standard',
    kind: 'standard',
    endpoint: {},
    stampMs: 1_000,
    signsBody: true,
    signsId: true,
    sign(signed) {
      const key = Buffer.from(signed.side.secret.slice('whsec_'.length), 'base64');
      const sum = hmac('sha256', key, `${signed.id}.${signed.stamp}.`, signed.body).digest('base64');
      return post(signed, ['webhook-id', signed.id], ['webhook-timestamp', signed.stamp], ['webhook-signature', `v1,${sum}`]);
    },
  },
  {
    name: 'standard, by the reference library',
    kind: 'standard',
    endpoint: {},
    stampMs: 1_000,
    signsBody: true,
    signsId: true,
    sign(signed) {
      const { side, body, id, stamp } = signed;
      // It signs whole seconds only; a stamp that is none is signed by hand above.
      const sum = new Webhook(side.secret).sign(id, new Date(Number(stamp) * 1_000), body.toString('utf8'));
      return post(signed, ['Webhook-Id', id], ['Webhook-Timestamp', stamp], ['Webhook-Signature', sum]);
    },
  },
];
