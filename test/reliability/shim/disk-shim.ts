import { closeSync, fsyncSync, openSync, readSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { tempFolder } from '../../automation/temp-folder.ts';
import { buildShim } from './build-shim.ts';

/** Kinds of calls that can be failed or made to hang. */
export const diskCalls = { open: 1, write: 2, truncate: 4, sync: 8, name: 16, read: 32 } as const;
export type DiskCall = keyof typeof diskCalls;

/** A failure to come. */
export interface DiskFault {
  readonly calls: readonly DiskCall[];
  /** `short`: half of a write is written, and nothing said. */
  readonly error: 'EIO' | 'ENOSPC' | 'EROFS' | 'short';
  /** Which of the calls fails, from 1. */
  readonly at: number;
  /** Whether all later ones do too. */
  readonly isLasting: boolean;
}

const pageBytes = 4_096;

/** What stands between a server's data folder and the disk: writes down what happens, and lets go wrong what shall. */
export class DiskShim {
  readonly logPath: string;
  readonly #folder: string;
  readonly #controlPath: string;
  readonly #control: number;

  constructor(folder: string) {
    const own = tempFolder('shim-control');
    this.logPath = join(own, 'disk.log');
    this.#folder = folder;
    this.#controlPath = join(own, 'control');
    writeFileSync(this.#controlPath, '');
    truncateSync(this.#controlPath, pageBytes);
    this.#control = openSync(this.#controlPath, 'r+');
  }

  /** Makes a program that is started with this one of ours. */
  env({ isRecorded }: { readonly isRecorded: boolean }): NodeJS.ProcessEnv {
    return {
      LD_PRELOAD: buildShim(),
      DISK_SHIM_FOLDER: this.#folder,
      DISK_SHIM_CONTROL: this.#controlPath,
      DISK_SHIM_LOG: isRecorded ? this.logPath : '',
    };
  }

  arm({ calls, error, at, isLasting }: DiskFault): void {
    this.disarm();
    const page = Buffer.alloc(40);
    page.writeUInt32LE(maskOf(calls), 0);
    page.writeUInt32LE(error === 'short' ? 0 : constants.errno[error], 4);
    page.writeBigUInt64LE(BigInt(at), 8);
    page.writeUInt32LE(isLasting ? 1 : 0, 16);
    writeSync(this.#control, page, 0, 40, 0);
    this.#write(20, 1);
  }

  disarm(): void {
    this.#write(20, 0);
  }

  /** How many calls were counted since it was armed. */
  get matched(): number {
    return Number(this.#read(24, 8).readBigUInt64LE());
  }

  /** How many of them failed. */
  get fired(): number {
    return Number(this.#read(32, 8).readBigUInt64LE());
  }

  /** What failed last: a path in the folder, or the call's name. */
  get last(): string {
    return this.#read(48, 128).toString().split('\0')[0] ?? '';
  }

  freeze(calls: readonly DiskCall[]): void {
    this.#write(40, maskOf(calls));
  }

  thaw(): void {
    this.#write(40, 0);
  }

  /** How many calls hang. */
  get hanging(): number {
    return this.#read(44, 4).readUInt32LE();
  }

  close(): void {
    this.thaw();
    this.disarm();
    fsyncSync(this.#control);
    closeSync(this.#control);
  }

  #write(at: number, value: number): void {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    writeSync(this.#control, bytes, 0, 4, at);
  }

  #read(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    readSync(this.#control, bytes, 0, length, at);
    return bytes;
  }
}

const maskOf = (calls: readonly DiskCall[]): number => calls.reduce((mask, call) => mask | diskCalls[call], 0);
