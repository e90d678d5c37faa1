import { statfs } from 'node:fs/promises';
import { minuteMs } from '@alongside/common';

/** How much room there is for the data. */
export interface DiskState {
  readonly state: 'ok' | 'little_space' | 'no_space' | 'does_not_answer';
  /** Since when it is so. @unit milliseconds since 1970 UTC */
  readonly sinceMs: number;
  readonly freeBytes: number;
  readonly totalBytes: number;
}

/** Less than this is worth a word to whoever runs the server; less than that is too little for a day. @unit bytes */
const littleBytes = 1_073_741_824;
const noBytes = 134_217_728;
/** A disk that takes longer hangs. @unit milliseconds */
const patienceMs = 1_000;

type Look = (path: string) => Promise<{ readonly bavail: number; readonly blocks: number; readonly bsize: number }>;

/** Looks at the disk from time to time, so that it is known since when it is full. */
export class DiskWatch {
  readonly #path: string;
  readonly #clock: () => number;
  readonly #look: Look;
  readonly #timer: NodeJS.Timeout;
  #known: DiskState;

  /** @param look asks the operating system */
  constructor(path: string, clock: () => number, look: Look = statfs) {
    this.#path = path;
    this.#clock = clock;
    this.#look = look;
    this.#known = { state: 'ok', sinceMs: clock(), freeBytes: 0, totalBytes: 0 };
    this.#timer = setInterval(() => void this.read(), minuteMs).unref();
  }

  async read(): Promise<DiskState> {
    const { state, ...bytes } = await this.#ask();
    this.#known = { ...bytes, state, sinceMs: state === this.#known.state ? this.#known.sinceMs : this.#clock() };
    return this.#known;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #ask(): Promise<Omit<DiskState, 'sinceMs'>> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patienceMs);
    });
    // A folder that is gone has no room either.
    const found = await Promise.race([this.#look(this.#path).catch(() => undefined), late]);
    clearTimeout(timer);
    const { freeBytes, totalBytes } = this.#known;
    if (!found) return { state: 'does_not_answer', freeBytes, totalBytes };
    const free = found.bavail * found.bsize;
    const state = free < noBytes ? 'no_space' : free < littleBytes ? 'little_space' : 'ok';
    return { state, freeBytes: free, totalBytes: found.blocks * found.bsize };
  }
}
