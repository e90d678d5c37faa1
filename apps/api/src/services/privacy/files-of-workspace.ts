import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { documentsPath } from '../../db/documents/documents-path.ts';

/** What a file of the data folder is to an erasure in one workspace. */
export interface DataFile {
  readonly path: string;
  readonly kind: 'database' | 'contexts' | 'control' | 'archive' | 'other';
}

/** Every file of the data folder but those of other workspaces, in which the same person may rightly be known. */
export function filesOfWorkspace(dataDir: string, workspaceId: string): DataFile[] {
  const entries = readdirSync(dataDir, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry): DataFile[] => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    const kind = kindOf(relative(dataDir, path).split(sep), workspaceId);
    return kind ? [{ path, kind }] : [];
  });
}

function kindOf(parts: readonly string[], workspaceId: string): DataFile['kind'] | undefined {
  const [folder = '', name = ''] = parts;
  if (parts.length === 1) return folder.startsWith('control.db') ? 'control' : 'other';
  const belongs = parts.some((part) => part === workspaceId || part.startsWith(`${workspaceId}.`) || part.startsWith(`${workspaceId}-`));
  const isAnothers = !belongs && parts.some((part) => /^wsp_[0-9a-z]+/.test(part));
  if (isAnothers) return undefined;
  if (folder === 'workspaces' && name.startsWith(documentsPath(`${workspaceId}.db`))) return 'contexts';
  if (folder === 'workspaces' && name.startsWith(`${workspaceId}.db`)) return 'database';
  return folder === 'imports' ? 'archive' : 'other';
}
