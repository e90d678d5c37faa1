import type { Dice } from '../../integration/operations/dice.ts';
import type { Outgoing, SenderSide } from './outgoing.ts';
import type { Way } from './ways.ts';

/** What a mutation may use: the way of signing, the genuine delivery, and how to sign another one. */
export interface Genuine {
  readonly way: Way;
  readonly out: Outgoing;
  readonly id: string;
  readonly stamp: string;
  readonly nowMs: number;
  /** Endpoints of other secrets, of the same way: of this workspace and of another one. */
  readonly others: readonly SenderSide[];
  /** Signs with the right secret, unless told. */
  readonly resign: (change: {
    readonly stamp?: string;
    readonly body?: Buffer;
    readonly id?: string;
    readonly side?: SenderSide;
    readonly origin?: string;
  }) => Outgoing;
  readonly dice: Dice;
}

/** A delivery that nobody may take for genuine; `undefined` where the mutation changes nothing of this one. */
type Mutate = (genuine: Genuine) => Outgoing | undefined;

/** By name. None of them needs to know the secret, but those that show an old delivery, or one for somebody else. */
export const mutations: Readonly<Record<string, Mutate>> = {
  'body: a bit flipped': ({ way, out, dice }) => {
    if (!way.signsBody) return undefined;
    const body = Buffer.from(out.body);
    const at = dice.below(body.length);
    body[at] = (body[at] ?? 0) ^ (1 << dice.below(8));
    return { ...out, body };
  },
  'body: a byte put in': ({ way, out, dice }) => {
    const at = dice.below(out.body.length + 1);
    const byte = Buffer.of(dice.chance(0.5) ? 0x20 : dice.below(256));
    return changed(way.signsBody, out, Buffer.concat([out.body.subarray(0, at), byte, out.body.subarray(at)]));
  },
  'body: a byte taken out': ({ way, out, dice }) => {
    const at = dice.below(out.body.length);
    return changed(way.signsBody, out, Buffer.concat([out.body.subarray(0, at), out.body.subarray(at + 1)]));
  },
  'body: cut off': ({ way, out, dice }) => changed(way.signsBody, out, out.body.subarray(0, 1 + dice.below(out.body.length - 1))),
  'body: the same JSON written another way': ({ way, out, dice }) => {
    const value: unknown = JSON.parse(out.body.toString('utf8'));
    const texts = [JSON.stringify(value), JSON.stringify(value, null, 1), escaped(JSON.stringify(value)), `${JSON.stringify(value)}\n`];
    return changed(way.signsBody, out, Buffer.from(dice.pick(texts)));
  },
  'body: a field said twice': ({ way, out }) => {
    const text = out.body.toString('utf8');
    return changed(way.signsBody, out, Buffer.from(text.replace('{', '{"type":"person.erase",')));
  },
  'proof: a letter changed': ({ out, dice }) =>
    withProof(out, dice, (proof) => {
      const at = dice.below(proof.length);
      return `${proof.slice(0, at)}${String.fromCharCode(0x21 + dice.below(0x5e))}${proof.slice(at + 1)}`;
    }),
  'proof: other letter case': ({ out, dice }) =>
    withProof(out, dice, (proof) => (dice.chance(0.5) ? proof.toUpperCase() : proof.toLowerCase())),
  'proof: shortened': ({ out, dice }) => withProof(out, dice, (proof) => proof.slice(0, dice.below(proof.length))),
  'proof: its first part cut off': ({ out, dice }) => withProof(out, dice, (proof) => proof.slice(1 + dice.below(proof.length - 1))),
  'proof: extended': ({ out, dice }) =>
    withProof(out, dice, (proof) => `${proof}${dice.pick(['=', 'A', '0', ',', ' x', ' v1,', '\t', ';a', ' '])}x`),
  'proof: empty': ({ out, dice }) => withProof(out, dice, () => ''),
  'proof: gone': ({ out, dice }) => {
    const at = dice.below(out.headers.length);
    return { ...out, headers: out.headers.filter((_, place) => place !== at) };
  },
  'proof: there twice': ({ out, dice }) => {
    const [name, value] = dice.pick(out.headers);
    const again = [dice.chance(0.5) ? name.toUpperCase() : name, dice.chance(0.5) ? value : value.slice(1)] as const;
    return { ...out, headers: dice.chance(0.5) ? [...out.headers, again] : [again, ...out.headers] };
  },
  'proof: of another delivery': ({ out, resign, dice }) => {
    const { headers } = resign({ body: Buffer.from(`{"id":${dice.below(1_000_000)}}`), id: `other_${dice.below(1_000_000)}` });
    const at = out.headers.length - 1;
    const taken = out.headers.map((line, place) => (place === at ? (headers[at] ?? line) : line));
    return same(taken, out.headers) ? undefined : { ...out, headers: taken };
  },
  'secret: of another endpoint, at this address': ({ out, others, resign, dice }) => ({
    ...resign({ side: dice.pick(others) }),
    target: out.target,
  }),
  'address: of another endpoint': ({ out, others, dice }) => ({ ...out, target: `/v1/hooks/${dice.pick(others).id}` }),
  'address: of nobody': ({ out, dice }) => {
    const at = out.target.length - 1 - dice.below(20);
    return { ...out, target: `${out.target.slice(0, at)}${dice.pick(['0', '1', '8', '9'])}${out.target.slice(at + 1)}` };
  },
  'address: signed, and another one asked': ({ way, out }) =>
    way.kind === 'hubspot' ? { ...out, target: `${out.target}?tenant=2` } : undefined,
  'address: signed for another host': ({ way, resign, dice }) =>
    way.kind === 'hubspot' ? resign({ origin: dice.pick(['https://evil.example', 'http://localhost', 'https://127.0.0.1']) }) : undefined,
  'address: older versions of the signature': ({ way, out }) =>
    way.kind === 'hubspot'
      ? {
          ...out,
          headers: [['X-HubSpot-Signature', out.headers[0]?.[1] ?? ''], ['X-HubSpot-Signature-Version', 'v2'], ...out.headers.slice(1)],
        }
      : undefined,
  'id: another one': ({ way, out, id }) => (way.signsId ? replaced(out, id, `${id}x`) : undefined),
  'time: moved, as it was signed': ({ way, out, stamp, dice }) =>
    way.stampMs === undefined ? undefined : replaced(out, stamp, String(Number(stamp) + dice.pick([-1, 1, -60, 60, -3_600, 86_400]))),
  'time: signed too long ago': ({ way, nowMs, resign, dice }) => {
    if (way.stampMs === undefined) return undefined;
    const ageMs = dice.pick([301_000, 302_000, 600_000, 86_400_000, 31_536_000_000]);
    return resign({ stamp: String(Math.floor((nowMs - ageMs) / way.stampMs)) });
  },
  'time: signed in the future': ({ way, nowMs, resign, dice }) => {
    if (way.stampMs === undefined) return undefined;
    return resign({ stamp: String(Math.ceil((nowMs + dice.pick([301_000, 302_000, 3_600_000, 86_400_000])) / way.stampMs)) });
  },
  'time: signed, in the other unit': ({ way, nowMs, resign }) =>
    way.stampMs === undefined ? undefined : resign({ stamp: String(Math.floor(nowMs / (way.stampMs === 1 ? 1_000 : 0.001))) }),
  'time: signed, and written as nobody writes it': ({ way, stamp, resign, dice }) => {
    if (way.stampMs === undefined || way.name.includes('library')) return undefined;
    return resign({
      stamp: dice.pick([
        `0${stamp}`,
        `+${stamp}`,
        `${stamp}.0`,
        `-${stamp}`,
        `${stamp}e0`,
        `0x${Number(stamp).toString(16)}`,
        'NaN',
        'Infinity',
        '9'.repeat(400),
      ]),
    });
  },
};

const escaped = (json: string): string =>
  json.replaceAll(/[^\x20-\x7e]|\//g, (letter) => (letter === '/' ? '\\/' : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`));

function changed(isSigned: boolean, out: Outgoing, body: Buffer): Outgoing | undefined {
  return isSigned && !body.equals(out.body) ? { ...out, body } : undefined;
}

/** Changes one header of the proof; blanks around a value are not part of it. */
function withProof(out: Outgoing, dice: Dice, change: (proof: string) => string): Outgoing | undefined {
  const at = dice.below(out.headers.length);
  const headers = out.headers.map(([name, value], place) => [name, place === at ? change(value) : value] as const);
  return same(headers, out.headers) ? undefined : { ...out, headers };
}

function same(some: Outgoing['headers'], others: Outgoing['headers']): boolean {
  return some.every(([, value], at) => value.trim() === others[at]?.[1]);
}

function replaced(out: Outgoing, from: string, to: string): Outgoing {
  return { ...out, headers: out.headers.map(([name, value]) => [name, value.replace(from, to)] as const) };
}
