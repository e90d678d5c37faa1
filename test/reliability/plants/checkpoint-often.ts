import { patchLibsql } from './patch-libsql.ts';

// No bug: what happens after 80 MB of changes in production happens here after some pages, so that a short run shows it.
patchLibsql(({ prototype }) => {
  const { exec } = prototype;
  prototype.exec = function (sql) {
    exec.call(this, sql.startsWith('PRAGMA wal_autocheckpoint=') ? `PRAGMA wal_autocheckpoint=${process.env.PLANT_CHECKPOINT_PAGES}` : sql);
  };
});
