import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';

describe('findChromium', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'find-chromium-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const program = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '#!/bin/sh\n');
    chmodSync(path, 0o755);
    return path;
  };

  test('takes CHROMIUM_PATH before anything else', () => {
    const chosen = program('mine');
    program('chromium');
    expect(findChromium({ CHROMIUM_PATH: chosen, PATH: folder }, undefined)).toBe(chosen);
  });

  test('says so when CHROMIUM_PATH names nothing', () => {
    expect(() => findChromium({ CHROMIUM_PATH: join(folder, 'gone'), PATH: folder }, undefined)).toThrow('there is no such file');
  });

  test("prefers the machine's Chromium to Playwright's, and both to Google Chrome", () => {
    const chrome = program('google-chrome');
    expect(findChromium({ PATH: folder }, undefined)).toBe(chrome);
    expect(findChromium({ PATH: folder }, '/playwright/chrome')).toBe('/playwright/chrome');
    const debian = program('chromium');
    expect(findChromium({ PATH: folder }, '/playwright/chrome')).toBe(debian);
  });

  test('passes over a file that may not be run', () => {
    writeFileSync(join(folder, 'chromium'), '');
    chmodSync(join(folder, 'chromium'), 0o644);
    expect(findChromium({ PATH: folder }, undefined)).toBeUndefined();
  });
});
