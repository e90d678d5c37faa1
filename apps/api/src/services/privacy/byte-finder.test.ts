import { randomBytes, randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { ByteFinder } from './byte-finder.ts';
import { needleForms } from './needle-forms.ts';

const find = (needles: readonly string[][], bytes: Buffer) => {
  const found = new Set<number>();
  new ByteFinder(needles).find(bytes, found);
  return [...found].sort((a, b) => a - b);
};

test('finds what a plain search finds, in random bytes with texts thrown in', () => {
  const texts = ['ana.ruiz@globex.test', 'per_01abcdef', '+49 30 555', 'müller-lüdenscheidt', 'xyzzyx1'];
  for (let round = 0; round < 300; round += 1) {
    const bytes = randomBytes(2_000);
    for (let n = randomInt(0, 4); n > 0; n -= 1) bytes.set(Buffer.from(texts[randomInt(0, texts.length)] as string), randomInt(0, 1_900));
    const plain = texts.flatMap((text, at) => (bytes.includes(text) ? [at] : []));
    expect(
      find(
        texts.map((text) => [text]),
        bytes,
      ),
    ).toEqual(plain);
  }
});

test.each([
  ['in any letter case', 'Ana Ruiz', 'x ANA ruIZ x'],
  ['at the very beginning and end', 'Ana Ruiz', 'Ana Ruiz'],
  ['as JSON writes it', 'Ana "Ann" Ruiz', JSON.stringify({ name: 'Ana "Ann" Ruiz' })],
  ['as JSON writes it for ASCII readers', 'Zoë Müller', 'Zo\\u00eb M\\u00fcller'],
  ['in capitals beyond ASCII', 'Zoë Müller', 'ZOË MÜLLER'],
  ['as an address writes it', 'ana@globex.test', '/people?email=ana%40globex.test'],
])('finds a text %s', (_, text, inside) => {
  expect(find([needleForms('not there'), needleForms(text)], Buffer.from(inside))).toEqual([1]);
});
