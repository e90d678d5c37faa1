import { describe, expect, test } from 'vitest';
import { compileMapping } from './compile-mapping.ts';
import { readSteps } from './read-pointer.ts';

const from = { receivedAt: '2026-11-20T10:00:00.000Z', deliveryName: 'd' };
const touch = (more: object) => ({
  source: 's',
  externalId: 'x',
  person: { email: 'a@b.example' },
  type: 'form.submit',
  occurredAt: { $received: true },
  ...more,
});

/** What one expression makes of a body, in the place of a touch's subject. */
function subjectOf(expression: unknown, body: unknown): unknown {
  const { problems, read } = compileMapping({ events: [{ event: { type: 'touch.record', touch: touch({ subject: expression }) } }] });
  expect(problems).toEqual([]);
  const [mapped] = read(body, from);
  return mapped?.problems.length ? mapped.problems : (mapped?.event.touch as { subject?: unknown } | undefined)?.subject;
}

test.each<[string, unknown, unknown, unknown]>([
  ['a constant', 'Form', {}, 'Form'],
  ['a path', { $path: '/a/b' }, { a: { b: 'x' } }, 'x'],
  ['a path with escapes', { $path: '/a~1b/~0c' }, { 'a/b': { '~c': 'x' } }, 'x'],
  ['a place in a list', { $path: '/a/1' }, { a: ['x', 'y'] }, 'y'],
  ['a place past its end', { $path: '/a/7' }, { a: [] }, undefined],
  ['what objects have by nature is nothing', { $path: '/constructor/name' }, {}, undefined],
  ['nor what lists have', { $path: '/a/length' }, { a: [1] }, undefined],
  ['a default for nothing', { $path: '/a', default: 'd' }, {}, 'd'],
  ['a default for null', { $path: '/a', default: 'd' }, { a: null }, 'd'],
  ['null is said', { $path: '/a' }, { a: null }, null],
  ['a map', { $path: '/a', map: { '1': 'one' } }, { a: 1 }, 'one'],
  ['a map has nothing by nature', { $path: '/a', map: {}, otherwise: 'o' }, { a: 'toString' }, 'o'],
  ['a template', { $template: '{/a} of {/b}' }, { a: 1, b: 'two' }, '1 of two'],
  ['a template without one of its values', { $template: '{/a} of {/b}' }, { a: 1 }, undefined],
  ['the first that is there', { $first: [{ $path: '/a' }, { $path: '/b' }, 'c'] }, { b: 'x' }, 'x'],
  ['lower case', { $path: '/a', as: 'lower' }, { a: 'ABC' }, 'abc'],
  ['a number as text', { $path: '/a', as: 'text' }, { a: 7 }, '7'],
  ['cents', { $path: '/a', as: 'cents' }, { a: '19.99' }, 1_999],
  ['no number', { $path: '/a', as: 'number' }, { a: 'many' }, ['a value cannot be read as number']],
  ['seconds', { $path: '/a', date: 'unix_seconds' }, { a: 1_763_632_800 }, '2025-11-20T10:00:00.000Z'],
  ['milliseconds', { $path: '/a', date: 'unix_milliseconds' }, { a: '1763632800000' }, '2025-11-20T10:00:00.000Z'],
  ['an instant with an offset', { $path: '/a', date: 'iso' }, { a: '2025-11-20T11:00:00+01:00' }, '2025-11-20T10:00:00.000Z'],
  ['an instant without one', { $path: '/a', date: 'iso' }, { a: '2025-11-20 10:00' }, '2025-11-20T10:00:00.000Z'],
  ['the day of an instant', { $path: '/a', date: 'iso_day' }, { a: '2025-11-20T23:00:00-08:00' }, '2025-11-20'],
  ['the day of a time with a blank in it', { $path: '/a', date: 'iso_day' }, { a: '2025-11-20 10:00:00' }, '2025-11-20'],
  ['a day that no calendar has', { $path: '/a', date: 'iso' }, { a: '2025-02-30T10:00:00Z' }, ['a value cannot be read as iso']],
  ['no date', { $path: '/a', date: 'iso' }, { a: 'tomorrow' }, ['a value cannot be read as iso']],
  ['an object', { $path: '/a' }, { a: {} }, ['/a is an object']],
  ['a text of a megabyte', { $path: '/a' }, { a: 'x'.repeat(1_000_000) }, ['/a is too long a text']],
  ['the name of the delivery', { $delivery: true }, {}, 'd:0:0'],
])('%s', (_, expression, body, expected) => {
  expect(subjectOf(expression, body)).toEqual(expected);
});

describe('a rule', () => {
  const event = { type: 'person.delete', externalId: { $path: '/id' }, at: { $root: '/at' } };

  test('speaks of each item that meets its conditions', () => {
    const when = [
      { path: '/kind', oneOf: ['a', 2] },
      { path: '/gone', exists: false },
    ];
    const { problems, read } = compileMapping({ events: [{ each: '/items', when, event }] });
    const items = [{ id: '1', kind: 'a' }, { id: '2', kind: 2 }, { id: '3', kind: 'b' }, { id: '4', kind: 'a', gone: true }, null];
    expect([problems, read({ at: 'now', items }, from).map((mapped) => mapped.event)]).toEqual([
      [],
      [
        { type: 'person.delete', externalId: '1', at: 'now' },
        { type: 'person.delete', externalId: '2', at: 'now' },
      ],
    ]);
  });

  test('says nothing where there is no list', () => {
    expect(compileMapping({ events: [{ each: '/items', event }] }).read({ items: 'x' }, from)).toEqual([]);
  });

  test('makes a thousand events of a delivery at most', () => {
    const { read } = compileMapping({ events: [{ each: '', event }] });
    expect(() =>
      read(
        Array.from({ length: 1_001 }, () => ({ id: '1' })),
        from,
      ),
    ).toThrow(expect.objectContaining({ code: 'invalid_request' }));
  });
});

test('what cannot be read in bounded time or space is no mapping', () => {
  let deep: unknown = 'x';
  for (let depth = 0; depth < 50_000; depth += 1) deep = { a: deep };
  let first: unknown = 'x';
  for (let depth = 0; depth < 50_000; depth += 1) first = { $first: [first] };
  const wide = Object.fromEntries(Array.from({ length: 700 }, (_, at) => [`f${at}`, 1]));
  for (const event of [
    { type: 'person.upsert', person: deep },
    { type: 'person.upsert', at: first },
    { type: 'person.upsert', person: wide },
  ]) {
    expect(compileMapping({ events: [{ event }] }).problems.length).toBeGreaterThan(0);
  }
});

test('a pointer reads only what JSON says', () => {
  expect(readSteps(JSON.parse('{"__proto__":{"a":1}}'), ['__proto__', 'a'])).toBe(1);
  expect(readSteps({}, ['__proto__', 'toString'])).toBeUndefined();
});
