import type { ImportReport } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { ImportArchive } from './import-archive.ts';
import { type ImportRequest, runImport } from './run-import.ts';

/** Imports a file and keeps the report with the whole list of rejected rows for later. */
export async function keepImport(context: WorkspaceContext, dataDir: string, request: ImportRequest): Promise<ImportReport> {
  await context.write('audit.note', {
    action: 'import.begun',
    subject: { kind: 'import', id: request.kind },
    after: { kind: request.kind },
  });
  const list = new ImportArchive(dataDir, context.workspace.id).openList();
  try {
    const report = await runImport(context, {
      ...request,
      onRejected: (rows) => {
        list.add(rows);
        request.onRejected?.(rows);
      },
    });
    list.keep(report);
    return report;
  } catch (error) {
    list.drop();
    throw error;
  }
}
