import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scanLogs } from './scan-logs.ts';

describe('scanLogs', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scan-logs-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('finds secrets, addresses and names, and says where', () => {
    const lines = [
      '{"msg":"request"}',
      '{"msg":"to ana@globex.test"}',
      `{"msg":"alg_abcdefgh_${'a'.repeat(40)}"}`,
      '{"msg":"Canaria Zwoelfender"}',
    ];
    writeFileSync(join(folder, 'one.log'), lines.join('\n'));
    expect(scanLogs(folder)).toEqual({
      lines: 4,
      findings: [
        { file: 'one.log', line: 2, what: 'an e-mail address' },
        { file: 'one.log', line: 3, what: 'a secret' },
        { file: 'one.log', line: 4, what: 'a name' },
      ],
    });
  });

  test('finds nothing in lines of ids, codes and places', () => {
    writeFileSync(
      join(folder, 'one.log'),
      '{"route":"/v1/people/:id","actorId":"key_1","err":{"at":["node_modules/@libsql/client/lib-esm/sqlite3.js:1:2"]}}\n',
    );
    expect(scanLogs(folder)).toEqual({ lines: 1, findings: [] });
    expect(scanLogs(join(folder, 'none'))).toEqual({ lines: 0, findings: [] });
  });
});
