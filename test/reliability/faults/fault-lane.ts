import { truncateSync } from 'node:fs';
import { randomFrom } from '../../integration/crash/random-from.ts';
import { readDiskLog } from '../shim/read-disk-log.ts';
import { type Plant, ShimmedServer } from '../shimmed-server.ts';
import { Promises } from '../workload/promises.ts';
import { WriteClient } from '../workload/write-client.ts';
import type { FaultKind } from './fault-kinds.ts';
import type { FaultReport } from './fault-report.ts';
import { findWritesAfterFailedSync } from './find-writes-after-failed-sync.ts';
import { lookAtFiles } from './look-at-files.ts';

/** A kind of fault at one of the calls. */
export interface FaultTrial {
  readonly kind: FaultKind;
  readonly at: number;
  readonly isLasting: boolean;
}

export interface LaneOptions {
  readonly name: string;
  readonly seed: number;
  readonly trials: readonly FaultTrial[];
  readonly plant?: Plant | undefined;
  /** How many times as long as promised things may take, on a machine that does other work beside. */
  readonly slack?: number | undefined;
  /** Told from time to time how far it is. */
  readonly say?: ((line: string) => void) | undefined;
  /** After how many trials the server is ended and its files are looked at. */
  readonly lookEvery?: number | undefined;
}

const clients = 3;
/** How long a fault that never happens is waited for. @unit milliseconds */
const patienceMs = 30_000;
/** How soon a server must take writes again, and with what an answer may not wait longer. @unit milliseconds */
const healWithinMs = 1_000;
const answerWithinMs = 2_000;
/** So that one fault that recurs does not hide another; a server with a planted bug has thousands. */
const toldFindings = 200;

/** Lets things go wrong on a server's disk, one after the other, while it is written to and read; and looks at the files in between. */
export class FaultLane {
  readonly #options: LaneOptions;
  readonly #server: ShimmedServer;
  readonly #findings: string[] = [];
  readonly #promises = new Promises();
  #clients: readonly WriteClient[] = [];
  #fired = 0;
  #reads = 0;
  #longestHealMs = 0;

  private constructor(options: LaneOptions) {
    this.#options = options;
    this.#server = new ShimmedServer({ isRecorded: true, plant: options.plant, checkpointPages: 60 });
  }

  static async run(options: LaneOptions): Promise<FaultReport> {
    const lane = new FaultLane(options);
    try {
      await lane.#start();
      const lookEvery = options.lookEvery ?? 25;
      for (const [count, trial] of options.trials.entries()) {
        await lane.#try(trial);
        if (count % lookEvery < lookEvery - 1) continue;
        await lane.#look(count % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
        options.say?.(`${options.name}: ${count + 1} of ${options.trials.length} faults, ${lane.#findings.length} findings`);
      }
      await lane.#look('SIGKILL');
    } finally {
      lane.#server.shim.disarm();
      await lane.#server.end('SIGKILL');
    }
    return lane.#report;
  }

  get #slack(): number {
    return this.#options.slack ?? 1;
  }

  get #report(): FaultReport {
    return {
      trials: this.#options.trials.length,
      fired: this.#fired,
      acknowledged: this.#promises.acknowledged,
      refused: this.#promises.refused,
      reads: this.#reads,
      longestHealMs: this.#longestHealMs,
      longestAnswerMs: this.#promises.longestMs,
      findings: this.#findings,
    };
  }

  async #start(): Promise<void> {
    const { name, seed } = this.#options;
    const key = await this.#server.makeKey();
    await this.#server.launch();
    this.#clients = Array.from(
      { length: clients },
      (_, at) => new WriteClient(() => this.#server.url, key, `${name}-${at}`, randomFrom(seed + at)),
    );
    const [first, ...others] = this.#clients;
    await first?.prepare();
    for (const other of others) if (first) other.share(first);
    await first?.readContext();
  }

  async #try({ kind, at, isLasting }: FaultTrial): Promise<void> {
    const { shim } = this.#server;
    const words = `${kind.name} at ${at}${isLasting ? ' and on' : ''}`;
    shim.arm({ calls: kind.calls, error: kind.error, at, isLasting });
    const deadlineMs = performance.now() + patienceMs;
    const mayGoOn = () => shim.fired === 0 && performance.now() < deadlineMs;
    await Promise.all(
      this.#clients.map(async (client, place) => {
        while (mayGoOn()) await this.#write(client, words);
        // With the fault there.
        for (let more = 0; more < 2; more += 1) await this.#write(client, words);
        if (place === 0) await this.#read(client, words);
      }),
    );
    if (shim.fired > 0) this.#fired += 1;
    shim.disarm();
    await Promise.all(this.#clients.map((client) => this.#heal(client, words)));
    if (this.#server.isRunning) return;
    this.#find(`${words} (${shim.last}): the server has ended: ${this.#server.output.slice(-2_000)}`);
    await this.#server.launch();
  }

  async #write(client: WriteClient, words: string): Promise<number> {
    const write = await client.write();
    this.#promises.add(write);
    if (write.status === 0) this.#find(`${words}: a write was not answered`);
    if (write.oddity) this.#find(`${words}: ${write.oddity}`);
    if (write.durationMs > answerWithinMs * this.#slack)
      this.#find(`${words}: a write was answered after ${Math.round(write.durationMs)} ms`);
    return write.status;
  }

  async #read(client: WriteClient, words: string): Promise<void> {
    const { status, text } = await client.readContext();
    if (status === 200) this.#reads += 1;
    else this.#find(`${words}: a read was answered ${status}: ${text}`);
  }

  async #heal(client: WriteClient, words: string): Promise<void> {
    const startMs = performance.now();
    while (this.#server.isRunning && (await this.#write(client, `after ${words}`)) === 503) {
      if (performance.now() - startMs > patienceMs) {
        this.#find(`${words}: no write was taken within ${patienceMs} ms`);
        return;
      }
    }
    const tookMs = performance.now() - startMs;
    this.#longestHealMs = Math.max(this.#longestHealMs, tookMs);
    if (tookMs > healWithinMs * this.#slack) this.#find(`${words}: took ${Math.round(tookMs)} ms to take writes again`);
  }

  /** Ends the server, looks at its files, and starts it again. */
  async #look(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { dataDir, shim } = this.#server;
    await this.#server.end(signal);
    for (const finding of this.#promises.judge(lookAtFiles(dataDir))) this.#find(finding);
    for (const name of findWritesAfterFailedSync(readDiskLog(shim.logPath))) this.#find(`${name} was written on after a sync of it failed`);
    truncateSync(shim.logPath);
    await this.#server.launch();
    await this.#clients[0]?.readContext();
  }

  #find(finding: string): void {
    if (this.#findings.length >= toldFindings) return;
    this.#findings.push(finding);
    this.#options.say?.(`${this.#options.name}: ${finding}`);
    if (this.#findings.length === toldFindings) this.#options.say?.(`${this.#options.name}: what else it finds is not told`);
  }
}
