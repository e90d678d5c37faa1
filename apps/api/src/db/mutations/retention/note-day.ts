import { defineMutation } from '../define-mutation.ts';

/** Notes that a day's work is done. @unit of `day`: days since 1970 UTC */
export const noteDay = defineMutation({
  name: 'retention.noteDay',
  run(sql, { day }: { readonly day: number }): void {
    sql.run("INSERT INTO counters (name, value) VALUES ('retention_day', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", day);
  },
});
