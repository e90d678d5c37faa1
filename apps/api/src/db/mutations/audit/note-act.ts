import { defineMutation } from '../define-mutation.ts';
import type { AuditAct } from './append-audit-entry.ts';

/** Notes an act that changes nothing else in the workspace's database, such as an export. */
export const noteAct = defineMutation({
  name: 'audit.note',
  run(_sql, act: AuditAct, { audit }): void {
    audit(act);
  },
});
