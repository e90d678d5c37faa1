import { describe, expect, test } from 'vitest';
import type { WriterHealth } from '../db/writer/writer-health.ts';
import { assertReady } from './assert-ready.ts';

const fine: WriterHealth = { state: 'ok', sinceMs: 0, queueLength: 0, oldestMs: 0, lastErrorCode: undefined, failing: [] };
const ask = (health: Partial<WriterHealth>, isOpen = true) => assertReady({ isOpen, health: { ...fine, ...health } });

describe('readiness', () => {
  test.each<[string, Partial<WriterHealth>]>([
    ['all is well', {}],
    ['the storage refused once and takes writes again', { lastErrorCode: 'SQLITE_FULL' }],
    ['the file of one workspace is damaged', { state: 'failing', lastErrorCode: 'SQLITE_CORRUPT', failing: ['wsp_1'] }],
  ])('is given when %s', (_, health) => expect(() => ask(health)).not.toThrow());

  test.each<[string, Partial<WriterHealth>, RegExp]>([
    ['the disk hangs', { state: 'slow' }, /not answered since 1970-01-01T00:00:00.000Z/],
    ['the disk is full', { state: 'failing', lastErrorCode: 'SQLITE_FULL', failing: ['wsp_1'] }, /refused writes since .*: SQLITE_FULL/],
    ['the control database is damaged', { state: 'failing', lastErrorCode: 'SQLITE_CORRUPT', failing: ['control'] }, /SQLITE_CORRUPT/],
  ])('is withdrawn when %s', (_, health, why) => {
    expect(() => ask(health)).toThrow(expect.objectContaining({ code: 'unavailable', message: expect.stringMatching(why) }));
  });

  test('is withdrawn when the writer has stopped', () => expect(() => ask({}, false)).toThrow('the writer has stopped'));
});
