import fc from 'fast-check';

/** What no schema asks for, and what programs stumble over. */
export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\u0000',
    '\ud800',
    'x'.repeat(5_000),
    "' OR 1=1 --",
    '%_%',
    '$.name',
    '__proto__',
    '../../etc/passwd',
    '0000-00-00T00:00:00Z',
    '+275760-09-13T00:00:00.001Z',
    '9999-12-31T23:59:59.999999999+23:59',
    -0,
    -1,
    0.1,
    2 ** 53,
    1e308,
    [[]],
    [null],
    {},
    { constructor: { prototype: 1 } },
  ),
);
