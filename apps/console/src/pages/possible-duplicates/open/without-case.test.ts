import type { IdentityCase, IdentityCasePage } from '@alongside/common';
import { expect, test } from 'vitest';
import { withoutCase } from './without-case.ts';

const pageOf = (...ids: string[]): IdentityCasePage => ({
  items: ids.map(
    (id): IdentityCase => ({
      id,
      noun: 'person',
      reason: 'same_email',
      status: 'open',
      sides: [],
      for: [],
      against: [],
      createdAt: '2026-11-22T12:00:00Z',
    }),
  ),
  total: 7,
});
const pages = [pageOf('idc_1', 'idc_2'), pageOf('idc_3')];
const left = (id: string) => withoutCase(pages, id).map(({ items, total }) => [items.map((item) => item.id).join(), total]);

test('one that is decided is out of its page and out of the count of every page', () => {
  expect(left('idc_2')).toEqual([
    ['idc_1', 6],
    ['idc_3', 6],
  ]);
});

test('one that is on no page changes no count', () => {
  expect(left('idc_9')).toEqual([
    ['idc_1,idc_2', 7],
    ['idc_3', 7],
  ]);
});
