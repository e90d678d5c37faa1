import type { Dice } from './dice.ts';

const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
/** What no schema asks for, and what programs stumble over. */
const oddities: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  'ﬀ\u202e\u200b\ufeff',
  'x'.repeat(5_000),
  '💥'.repeat(300),
  "' OR 1=1 --",
  '%_%',
  '$.name',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '=HYPERLINK("http://x.example")',
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'http://[::1]:99999',
  'http://user:pass@host.example/',
  'https://xn--/',
  'xn--a@xn--b.example',
  '"quoted part"@host.example',
  '0000-00-00T00:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  '9999-12-31T23:59:59.999999999+23:59',
  '0001-01-01T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  'NaN',
  '1e400',
  '[]',
  -0,
  -1,
  0.1,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  -(2 ** 63),
  1e308,
  5e-324,
  [],
  [[]],
  [null],
  deep(200),
  {},
  { constructor: { prototype: 1 } },
  JSON.parse('{"toString":1,"valueOf":null,"then":"x","length":3}'),
  { toJSON: 'x', hasOwnProperty: 1 },
];

/** A value that is hardly ever asked for. */
export function garbage(dice: Dice): unknown {
  const way = dice.below(8);
  if (way === 0) return Array.from({ length: dice.below(40) }, () => String.fromCharCode(dice.below(0xff_ff))).join('');
  if (way === 1) return Array.from({ length: dice.below(4) }, () => dice.pick(oddities));
  if (way === 2) return odderObject({ [(JSON.stringify(dice.pick(oddities)) ?? '').slice(1, 60)]: dice.pick(oddities) }, dice);
  if (way === 3) return (dice.next() - 0.5) * 10 ** dice.below(300);
  return dice.pick(oddities);
}

const hiddenNames = ['__proto__', 'constructor', 'prototype', 'id', 'createdAt', 'workspaceId', 'role', 'isAdmin', 'then', ''];

/** The object with a field that nobody asked for. */
export function odderObject(object: Readonly<Record<string, unknown>>, dice: Dice): Record<string, unknown> {
  const name = dice.pick(hiddenNames);
  const odder = { ...object };
  // Defined, not set: `__proto__` becomes a field like any other, as it does when JSON is parsed.
  Object.defineProperty(odder, name, {
    value: dice.pick([{ admin: true, isAdmin: true }, null, 'x', 7, []]),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return odder;
}
