import type { HookHmac, HookSigning, ProblemDetail } from '@alongside/common';

/** As long as what we take for a secret that is text. */
const fewestBytes = 16;

const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** What keeps a description of signatures of the generic kind from proving anything. */
export function signingProblems(signing: HookSigning | undefined, secret: string | undefined): ProblemDetail[] {
  const hmac = signing?.hmac;
  if (!hmac) return [{ path: 'signing.hmac', message: 'must say how deliveries are signed' }];
  const { key } = hmac;
  const isShort = secret !== undefined && key !== 'text' && Buffer.from(secret, key).length < fewestBytes;
  return [
    ...[...signedProblems(hmac), ...placeProblems(hmac)].map(([place, message]) => ({ path: `signing.hmac.${place}`, message })),
    ...(isShort ? [{ path: 'secret', message: `must be ${key} of ${fewestBytes} bytes at least` }] : []),
  ];
}

type Problem = readonly [place: string, message: string];

function signedProblems({ signed }: HookHmac): Problem[] {
  const problems: Problem[] = [];
  if (countOf(signed, '{body}') !== 1) problems.push(['signed', 'must hold {body} once']);
  for (const name of signed.match(/\{[^}]*\}?/g) ?? []) {
    if (!['{body}', '{timestamp}', '{id}'].includes(name)) problems.push(['signed', `${name} is none of {body}, {timestamp} and {id}`]);
  }
  if (/\{id\}[\w-]*\{/.test(signed) || /\}[\w-]*\{id\}/.test(signed))
    problems.push(['signed', 'needs something between {id} and its neighbour, such as a full stop']);
  return problems;
}

/** Each value must stand somewhere, and what stands somewhere must be signed. */
function placeProblems({ signed, timestamp, idHeader, parts }: HookHmac): Problem[] {
  const problems: Problem[] = [];
  const [signsTime, signsId] = [signed.includes('{timestamp}'), signed.includes('{id}')];
  if (timestamp && !signsTime) problems.push(['signed', 'must hold {timestamp}: one that is not signed proves nothing']);
  if (!timestamp && signsTime) problems.push(['timestamp', 'must say where {timestamp} stands']);
  if (idHeader !== undefined && !signsId) problems.push(['idHeader', 'is not signed, so it proves nothing: put {id} into `signed`']);
  if (idHeader === undefined && signsId) problems.push(['idHeader', 'must say where {id} stands']);
  const places = Number(parts?.timestamp !== undefined) + Number(timestamp?.header !== undefined);
  if (places !== (timestamp ? 1 : 0))
    problems.push(['timestamp', 'stands in a header of its own or in `parts.timestamp`: name one of them']);
  return problems;
}
