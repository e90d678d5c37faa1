import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository } from '../../automation/repository.ts';

/** The class that the server's connections are of, as far as plants change it. */
export interface LibsqlDatabase {
  exec(sql: string): void;
  close(): void;
  prepare(sql: string): unknown;
}
export type LibsqlClass = { new (address: string): LibsqlDatabase; readonly prototype: LibsqlDatabase };

/** Changes the driver before the server loads it, in each of its threads. */
export function patchLibsql(patch: (libsql: LibsqlClass) => void): void {
  patch(createRequire(join(repository, 'apps', 'api', 'package.json'))('libsql') as LibsqlClass);
}
