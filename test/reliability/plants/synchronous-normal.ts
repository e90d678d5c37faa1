import { patchLibsql } from './patch-libsql.ts';

// The bug: commits are not synced. After the server has set and checked its pragmas, it migrates; just before that they are changed.
patchLibsql(({ prototype }) => {
  const { exec } = prototype;
  prototype.exec = function (sql) {
    if (sql.startsWith('CREATE TABLE IF NOT EXISTS migrations')) exec.call(this, 'PRAGMA synchronous=NORMAL');
    exec.call(this, sql);
  };
});
