import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

describe('npm run check:layers', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'layers-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const check = () => spawnSync(process.execPath, [join(import.meta.dirname, 'check.ts'), root], { encoding: 'utf8' });

  test('passes on a tree that keeps the rules', () => {
    write('packages/common/package.json', '{ "name": "@alongside/common", "exports": { ".": "./src/index.ts" } }');
    write('packages/common/src/index.ts', 'export const touch = 1;');
    expect(check()).toMatchObject({ status: 0, stdout: 'layers: 1 modules, 0 findings\n', stderr: '' });
  });

  test('fails with the place, the rule and the way out', () => {
    write('packages/crm-pages/package.json', '{ "name": "@alongside/crm-pages" }');
    write('packages/crm-pages/src/detect.ts', "export const a = 1;\nexport { readFileSync } from 'node:fs';\n");
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain('packages/crm-pages/src/detect.ts:2 imports node:fs\n  node-on-the-server-only: Node built-ins exist in api');
  });

  test('fails when it looked at fewer modules than there are source files', () => {
    write('packages/common/package.json', '{ "name": "@alongside/common" }');
    write('packages/common/src/index.ts', 'export const touch = 1;');
    // A folder without package.json is no workspace, so its module is not read.
    write('packages/lost/src/index.ts', 'export const lost = 1;');
    expect(check()).toMatchObject({ status: 1, stderr: 'Looked at 1 modules, but there are 2 source files.\n' });
  });

  test('fails on an empty tree instead of praising it', () => {
    expect(check().status).toBe(1);
  });
});
