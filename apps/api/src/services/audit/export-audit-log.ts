import type { AuditEntry } from '@alongside/common';
import { stringify } from 'csv-stringify/sync';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { type AuditQuery, listAuditEntries } from './list-audit-entries.ts';

export type AuditExportFormat = 'csv' | 'ndjson';

const pageRows = 500;
const columns = [
  'at',
  'chain',
  'sequence',
  'id',
  'actorKind',
  'actorId',
  'action',
  'subjectKind',
  'subjectId',
  'before',
  'after',
  'address',
  'requestId',
  'hash',
];

/** The audit log, the newest entry first, in pieces as they are read. That it was exported is noted in the log itself. */
export async function exportAuditLog(
  context: WorkspaceContext,
  { format, ...query }: Omit<AuditQuery, 'limit' | 'cursor'> & { readonly format: AuditExportFormat },
): Promise<Iterator<string>> {
  await context.write('audit.note', {
    action: 'audit.exported',
    subject: { kind: 'workspace', id: context.workspace.id },
    after: { format },
  });
  return pieces(context, format, query);
}

function* pieces(context: WorkspaceContext, format: AuditExportFormat, query: Omit<AuditQuery, 'limit' | 'cursor'>): Generator<string> {
  if (format === 'csv') yield csv([columns]);
  let cursor: string | undefined;
  do {
    const page = listAuditEntries(context, { ...query, limit: pageRows, cursor });
    yield format === 'csv' ? csv(page.items.map(toCells)) : page.items.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.length === 0
    ? ''
    : stringify(
        rows.map((row) => [...row]),
        { escape_formulas: true, record_delimiter: 'windows' },
      );
}

function toCells(entry: AuditEntry): (string | number)[] {
  const { actor, subject, origin, before, after } = entry;
  const facts = (values: object | undefined) => (values ? JSON.stringify(values) : '');
  return [
    entry.at,
    entry.chain,
    entry.sequence,
    entry.id,
    actor.kind,
    actor.id,
    entry.action,
    subject.kind,
    subject.id,
    facts(before),
    facts(after),
    origin.address ?? '',
    origin.requestId ?? '',
    entry.hash,
  ];
}
