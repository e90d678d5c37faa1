import { describe, expect, test } from 'vitest';
import { parseInteger, parseNumber } from './parse-number.ts';

describe('parseNumber', () => {
  test.each([
    ['1234.5', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1234,5', 1234.5],
    ['1 234,5', 1234.5],
    ["1'234.50", 1234.5],
    ['1,234,567', 1234567],
    ['$1,200.00', 1200],
    ['USD 12.50', 12.5],
    ['12,50 €', 12.5],
    ['0.125', 0.125],
    ['-3', -3],
  ])('reads %j', (cell, value) => {
    expect(parseNumber(cell, undefined)).toBe(value);
  });

  test('asks how to read one sign with three digits behind it, and takes the answer', () => {
    expect(() => parseNumber('1,234', undefined)).toThrow('the option decimal');
    expect(parseNumber('1,234', 'point')).toBe(1234);
    expect(parseNumber('1,234', 'comma')).toBe(1.234);
  });

  test.each(['', 'abc', '1.2.3,4,5', '1,23,456.7', '--1', '1e5'])('refuses %j', (cell) => {
    expect(() => parseNumber(cell, undefined)).toThrow();
  });
});

describe('parseInteger', () => {
  test.each([
    ['250', 250],
    ['1,234', 1234],
    ['1.234', 1234],
    ['12 500', 12500],
    ['42.0', 42],
  ])('reads %j', (cell, value) => {
    expect(parseInteger(cell)).toBe(value);
  });

  test.each(['1.5', 'many', '', '1,23'])('refuses %j', (cell) => {
    expect(() => parseInteger(cell)).toThrow();
  });
});
