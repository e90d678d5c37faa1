import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '@alongside/common';
import type { Env } from '../../env.ts';
import { startServer } from '../../server/start-server.ts';
import { checkCopy } from '../../services/backups/check-copy.ts';
import { layOut } from '../../services/backups/lay-out.ts';
import { type Manifest, secretName } from '../../services/backups/manifest.ts';
import { readManifest } from '../../services/backups/read-manifest.ts';
import { secretFor } from '../../services/backups/secret-for.ts';
import { createKey } from '../../services/keys/create-key.ts';

export interface DrillReport {
  readonly manifest: Manifest;
  /** How many contexts were asked for and answered: one of each workspace that has any record. */
  readonly contexts: number;
  /** From nothing to the first answers. @unit milliseconds */
  readonly tookMs: number;
  /** What would be lost if all else were lost now. @unit milliseconds */
  readonly ageMs: number;
}

/**
 * Restores a backup where it is in nobody's way, starts the API on it and asks it: what has never been tried is no backup. Nothing is sent to
 * anybody, for none of the server's own work is started.
 *
 * @throws AppError when anything about the backup is not as it should be
 */
export async function drill(env: Env, from: string, secretFile: string | undefined): Promise<DrillReport> {
  const beganMs = performance.now();
  const manifest = readManifest(from);
  const secret = secretFor(manifest, [...(secretFile ? [secretFile] : []), join(from, secretName), join(env.dataDir, secretName)]);
  const dataDir = mkdtempSync(join(tmpdir(), 'alongside-drill-'));
  try {
    await layOut(from, dataDir, manifest);
    await checkCopy(dataDir, manifest);
    writeFileSync(join(dataDir, secretName), secret.toString('base64'), { mode: 0o600 });
    const settings = { dataDir, host: '127.0.0.1', port: 0, workers: 1, publicOrigin: undefined, smtp: undefined, rates: {} };
    const server = await startServer({ env: { ...env, ...settings }, startsJobs: false, print: () => {} });
    try {
      let contexts = 0;
      for (const { workspace } of manifest.databases) if (workspace && (await answers(server, workspace))) contexts += 1;
      const ageMs = Date.now() - Date.parse(manifest.takenAt);
      return { manifest, contexts, tookMs: performance.now() - beganMs, ageMs };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

type Server = Awaited<ReturnType<typeof startServer>>;

/** @returns whether the workspace has a record to ask for */
async function answers({ context, url }: Server, { id, slug }: { readonly id: string; readonly slug: string }): Promise<boolean> {
  const { key } = await createKey(context, { slug, role: 'admin' });
  const { native } = await context.stores.get(id);
  const [link] = native.all('SELECT crm, instance, kind, record_id FROM crm_links LIMIT 1');
  const path = link ? `/v1/records/${link.map((part) => encodeURIComponent(String(part))).join('/')}/context` : '/v1/session';
  const response = await fetch(url + path, { headers: { authorization: `Bearer ${key}` } });
  await response.arrayBuffer();
  if (!response.ok) throw new AppError('conflict', `the restored workspace ${slug} answered ${path.split('/')[2]} with ${response.status}`);
  return link !== undefined;
}
