import * as z from 'zod';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A path below the backup's folder that leads nowhere else. */
const Path = z.string().regex(/^(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)*$/);

export const BackupDatabase = z.object({
  path: Path,
  schema: z.enum(['control', 'workspace']),
  /** Absent for the control database. */
  workspace: z.object({ id: z.string(), slug: z.string() }).optional(),
  bytes: z.int(),
  sha256: Sha256,
  /** Of the schema: the migrations that had run. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), rows: z.int(), hash: Sha256 })),
  /** The moment before which every acknowledged write is in the copy. */
  takenAt: z.iso.datetime(),
});
export type BackupDatabase = z.infer<typeof BackupDatabase>;

/** What lies in a backup, and by what it is known to be whole. Written last: a folder without it is no backup. */
export const Manifest = z.object({
  format: z.literal(1),
  product: z.object({ name: z.literal('alongside'), version: z.string() }),
  sqlite: z.string(),
  /** Tells installations apart without telling their secret. */
  installation: z.string(),
  /** Every write acknowledged before this is in it. */
  takenAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** Present when one workspace alone was asked for. */
  only: z.string().optional(),
  /** Whether the installation's secret lies in it. */
  hasSecret: z.boolean(),
  databases: z.array(BackupDatabase),
  /** All others: reports of imports, the secret. */
  files: z.array(z.object({ path: Path, bytes: z.int(), sha256: Sha256 })),
});
export type Manifest = z.infer<typeof Manifest>;

export const manifestName = 'manifest.json';
export const secretName = 'secret.key';
