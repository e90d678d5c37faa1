import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository } from '../../automation/repository.ts';
import type { LibsqlClass, LibsqlDatabase } from './patch-libsql.ts';

// The bug: after a failed commit the same connection goes on. Closing a file that is written does nothing, opening it gives the old one.
const require = createRequire(join(repository, 'apps', 'api', 'package.json'));
const Libsql = require('libsql') as LibsqlClass;
const kept = new Map<string, LibsqlDatabase>();
const exec = Libsql.prototype.exec;

function Same(address: string): LibsqlDatabase {
  if (!address.startsWith('/')) return new Libsql(address);
  const known = kept.get(address);
  if (known) return known;
  const database = new Libsql(address);
  database.close = () => undefined;
  // What migrates again must not find the old transaction open.
  database.exec = (sql) => exec.call(database, sql);
  kept.set(address, database);
  return database;
}
const cached = require.cache[require.resolve('libsql')];
if (cached) cached.exports = Object.assign(Same, Libsql, { prototype: Libsql.prototype });
