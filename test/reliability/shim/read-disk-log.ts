import { readFileSync } from 'node:fs';

const types = [
  'none',
  'open',
  'write',
  'truncate',
  'syncBegin',
  'syncEnd',
  'syncFailed',
  'unlink',
  'rename',
  'close',
  'answer',
  'mkdir',
] as const;

/** One thing that happened, in the order in which it did. */
export interface DiskEvent {
  readonly type: (typeof types)[number];
  /** Tells open files of several processes apart. */
  readonly handle: string;
  /** Of a write the place, of a truncation the size, of an opening 0 known, 1 new, 2 folder. */
  readonly number: number;
  /** What was written, or the path inside the folder, or the id of the request that was answered. */
  readonly data: Buffer;
}

const headBytes = 21;

/** @throws Error when the log ends in the middle of an event, as no log of the shim does */
export function readDiskLog(path: string): readonly DiskEvent[] {
  const log = readFileSync(path);
  const events: DiskEvent[] = [];
  for (let at = 0; at < log.length; ) {
    const end = at + headBytes + log.readUInt32LE(at);
    const type = types[log[at + 4] ?? 0];
    if (end > log.length || type === undefined) throw new Error(`the log of the disk is cut off at ${at}`);
    const handle = `${log.readUInt32LE(at + 5)}/${log.readInt32LE(at + 9)}`;
    events.push({ type, handle, number: Number(log.readBigUInt64LE(at + 13)), data: log.subarray(at + headBytes, end) });
    at = end;
  }
  return events;
}
