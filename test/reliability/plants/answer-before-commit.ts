import { type LibsqlDatabase, patchLibsql } from './patch-libsql.ts';

const delayMs = 25;

// The bug: whoever waits is answered first, and the commit follows some milliseconds later, for all that came meanwhile.
patchLibsql(({ prototype }) => {
  const { exec, close, prepare } = prototype;
  const owed = new Set<LibsqlDatabase>();
  const pay = (database: LibsqlDatabase): void => {
    if (owed.delete(database)) exec.call(database, 'COMMIT');
  };
  prototype.exec = function (sql) {
    if (owed.has(this) && sql.startsWith('BEGIN')) return;
    if (sql !== 'COMMIT') return exec.call(this, sql);
    if (!owed.has(this)) setTimeout(() => pay(this), delayMs);
    owed.add(this);
  };
  prototype.prepare = function (sql) {
    if (sql.includes('wal_checkpoint')) pay(this);
    return prepare.call(this, sql);
  };
  prototype.close = function () {
    pay(this);
    close.call(this);
  };
});
