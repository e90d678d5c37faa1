import { describe, expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

describe('an address of the web', () => {
  test.each([
    ['https://acme.test/how?x[]=1|2', 'https://acme.test/how?x[]=1|2'],
    ['HTTPS://ACME.test', 'https://acme.test/'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ])('%s is taken as %s', (address, taken) => {
    expect(webAddress(100).parse(address)).toBe(taken);
  });

  test.each(['acme.test', 'javascript:alert(1)', 'ftp://acme.test/', 'https://', '', 'https://a b.test/'])('%j is refused', (address) => {
    expect(webAddress(100).safeParse(address).success).toBe(false);
  });

  test('counts its letters as they are stored', () => {
    expect(webAddress(30).safeParse('https://acme.test/ääääääää').success).toBe(false);
  });
});
