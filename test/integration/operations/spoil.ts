import type { Dice } from './dice.ts';
import type { MadeRequest } from './request-maker.ts';

type Spoil = (request: MadeRequest, dice: Dice) => Partial<MadeRequest>;

const types = [
  'text/html',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/json;',
  'application/jsonp',
  'APPLICATION/JSON',
  'text/csv',
  '*/*',
  '',
];
const headers: readonly (readonly [name: string, value: string])[] = [
  ['content-length', '5'],
  ['content-length', '-1'],
  ['content-length', '99999999999999'],
  ['content-encoding', 'gzip'],
  ['transfer-encoding', 'chunked'],
  ['accept', 'application/x-ndjson'],
  ['accept', 'text/html;q=x, */*'],
  ['accept-language', 'x'.repeat(2_000)],
  ['if-none-match', '*'],
  ['if-none-match', 'W/"1", "2"'],
  ['if-none-match', '"'],
  ['range', 'bytes=0-1'],
  ['host', 'evil.example'],
  ['x-forwarded-for', "127.0.0.1, ' OR 1=1"],
  ['x-forwarded-host', 'evil.example'],
  ['forwarded', 'for="[::1]";host=evil.example'],
  ['x-http-method-override', 'DELETE'],
  ['cookie', '__Host-alongside=; __Host-alongside=als_x'],
  ['cookie', '%=%; __proto__=1; a="; =b'],
  ['authorization', 'Bearer'],
  ['authorization', 'Bearer alg_aaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['authorization', 'Bearer ala_aaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['authorization', 'Basic Og=='],
  ['origin', 'null'],
  ['origin', 'https://evil.example'],
  ['origin', 'chrome-extension://abc'],
  ['sec-fetch-site', 'cross-site'],
  ['upgrade', 'websocket'],
  ['idempotency-key', ''],
  ['idempotency-key', 'x'.repeat(256)],
  ['idempotency-key', 'with blank'],
];
const bodies = [
  '',
  '{',
  '{"',
  'null',
  '0',
  '"x"',
  '[]',
  '1e999',
  '\ufeff{}',
  '{"a":1}{"b":2}',
  '{"__proto__":{"role":"admin"}}',
  '{"constructor":{"prototype":{"role":"admin"}}}',
  '[{"__proto__":[]}]',
  '{"name":"a","name":["b"]}',
  '{"name":"\\ud800"}',
  '{"name":"\\u0000","email":"\\u0000@x.example"}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  '-0',
  '123456789012345678901234567890',
  '{"limit":1e308}',
  'a=b&a=c&__proto__[x]=1',
];
const endings = ['/', '//', '/..', '/%2e%2e/', '%00', '%ff', '%', '/%E0%A4%A', ';x=1', '.json', '/context', `/${'a'.repeat(3_000)}`, '#x'];
const queries = [
  '',
  '&',
  '=',
  '__proto__=1',
  '__proto__[x]=1',
  'constructor=1',
  'limit=1&limit=2',
  'limit[]=1',
  'limit=1e3',
  'limit=0x10',
  'limit=%00',
  'cursor=%ff',
  'cursor=czzzzzzzzzzz',
  'cursor=c-1',
  'limit=NaN',
  'x=%',
];

const ways: readonly Spoil[] = [
  ({ headers: kept }, dice) => ({ headers: { ...kept, 'content-type': dice.pick(types) } }),
  ({ headers: kept }) => ({ headers: Object.fromEntries(Object.entries(kept).filter(([name]) => name !== 'content-type')) }),
  ({ headers: kept }, dice) => {
    const [name, value] = dice.pick(headers);
    return { headers: { ...kept, [name]: value } };
  },
  ({ method, body }, dice) => (method === 'GET' ? {} : { body: dice.chance(0.5) ? dice.pick(bodies) : (body ?? '').slice(0, -1) }),
  ({ method, body }, dice) => (method === 'GET' || body === undefined ? {} : { body: changed(body, dice) }),
  ({ path }, dice) => ({ path: path.replace(/(\?|$)/, `${dice.pick(endings)}$1`) }),
  ({ path }, dice) => ({ path: `${path}${path.includes('?') ? '&' : '?'}${dice.pick(queries)}` }),
  ({ path }) => ({ path: path.replace('/v1/', '/v1//') }),
  ({ path }) => ({ path: path.toUpperCase() }),
];

/** The request with one thing about it as no program of good will would send it. */
export function spoil(request: MadeRequest, dice: Dice): MadeRequest {
  return { ...request, ...dice.pick(ways)(request, dice) };
}

/** One character is another. */
function changed(body: string, dice: Dice): string {
  const at = dice.below(body.length);
  return body.slice(0, at) + String.fromCharCode(dice.below(dice.chance(0.8) ? 0x80 : 0xff_ff)) + body.slice(at + 1);
}
