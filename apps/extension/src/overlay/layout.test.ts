import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { personContext } from './fixtures/person-context.ts';
import { placeFrom, readPlace, writePlace } from './layout.ts';

const { record } = personContext;
const usual = { open: false, side: 'right', width: 360 };

beforeEach(() => fakeBrowser.reset());

describe('layout', () => {
  test('is collapsed at the right edge until the user says otherwise', async () => {
    expect(await readPlace(record)).toEqual(usual);
  });

  test('is remembered per CRM installation', async () => {
    const place = { open: true, side: 'left', width: 420 } as const;
    await writePlace(record, place);
    expect([await readPlace({ ...record, recordId: 'another' }), await readPlace({ ...record, instance: 'other' })]).toEqual([
      place,
      usual,
    ]);
  });

  test.each([
    [undefined, usual],
    ['left', usual],
    [{ open: 'yes', side: 'top', width: Number.NaN }, usual],
    [
      { open: true, side: 'left', width: 9_999 },
      { open: true, side: 'left', width: 560 },
    ],
    [{ width: -5 }, { ...usual, width: 300 }],
  ])('stored as %o it still fits the screen', (held, place) => {
    expect(placeFrom(held)).toEqual(place);
  });
});
