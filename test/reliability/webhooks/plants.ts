import { createHmac } from 'node:crypto';
import type { HookKind } from '@alongside/common';
import type { Outgoing, SenderSide } from './outgoing.ts';

/** A fault of a server, at deliveries of one kind. */
export interface Plant {
  readonly kind: HookKind;
  /** Reads a delivery as that server would: what it would take, is turned into what the real one takes. */
  readonly read: (out: Outgoing, side: SenderSide, nowMs: number) => Outgoing;
}

const headerOf = ({ headers }: Outgoing, name: string): string | undefined => headers.find(([given]) => given.toLowerCase() === name)?.[1];

const withHeader = (out: Outgoing, name: string, value: string): Outgoing => ({
  ...out,
  headers: out.headers.map(([given, old]) => [given, given.toLowerCase() === name ? value : old] as const),
});

/** The signature that the standard kind asks for. */
function standardSum({ secret }: SenderSide, out: Outgoing): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signed = `${headerOf(out, 'webhook-id')}.${headerOf(out, 'webhook-timestamp')}.`;
  return `v1,${createHmac('sha256', key).update(signed).update(out.body).digest('base64')}`;
}

const isHere = (out: Outgoing, side: SenderSide): boolean => out.target === `/v1/hooks/${side.id}`;

/** Faults that servers have had, each of which the battery must find. */
export const plants: Readonly<Record<string, Plant>> = {
  'compares as much of a signature as is given': {
    kind: 'standard',
    read(out, side) {
      const given = headerOf(out, 'webhook-signature');
      const right = standardSum(side, out);
      return isHere(out, side) && given?.startsWith('v1,') && right.startsWith(given) ? withHeader(out, 'webhook-signature', right) : out;
    },
  },
  'never looks at the time': {
    kind: 'standard',
    read(out, side, nowMs) {
      if (!isHere(out, side) || headerOf(out, 'webhook-signature') !== standardSum(side, out)) return out;
      const now = withHeader(out, 'webhook-timestamp', String(Math.floor(nowMs / 1_000)));
      return withHeader(now, 'webhook-signature', standardSum(side, now));
    },
  },
  'takes the last of two headers': {
    kind: 'generic',
    read: (out) => ({ ...out, headers: [...new Map(out.headers.map(([name, value]) => [name.toLowerCase(), value]))] }),
  },
  'checks the JSON instead of the bytes': {
    kind: 'segment',
    read(out, side) {
      try {
        const body = Buffer.from(JSON.stringify(JSON.parse(out.body.toString('utf8'))));
        const sum = createHmac('sha1', side.secret).update(body).digest('hex');
        return headerOf(out, 'x-signature') === sum ? { ...out, body } : out;
      } catch {
        // No JSON: such a server would refuse it as well.
        return out;
      }
    },
  },
  'signs no address': {
    kind: 'hubspot',
    read: (out) => ({ ...out, target: out.target.replace(/\?.*$/, '') }),
  },
  'ignores letter case': {
    kind: 'segment',
    read: (out) => withHeader(out, 'x-signature', headerOf(out, 'x-signature')?.toLowerCase() ?? ''),
  },
};
