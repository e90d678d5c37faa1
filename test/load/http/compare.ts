import { median } from '../median.ts';
import type { MeasuredProcess } from './measured-process.ts';
import { RawClient } from './raw-client.ts';

export interface Side {
  readonly server: MeasuredProcess;
  readonly next: () => string;
}

export interface Comparison {
  /** What counts: the less favourable of the two ratios. */
  readonly share: number;
  /** Requests a second of ours to the other's: the middle of all rounds. */
  readonly rate: number;
  /** Processor time a request of the other's to ours: how much of ours is the bare answer. */
  readonly cpu: number;
  readonly oursPerSecond: number;
  readonly theirsPerSecond: number;
  /** @unit milliseconds of processor time a request */
  readonly oursCpuMs: number;
  readonly theirsCpuMs: number;
  readonly oursP50Ms: number;
  readonly theirsP50Ms: number;
}

/** Before anything is counted code is compiled, connections are open and the file's pages are mapped: a server runs for weeks. @unit milliseconds */
const warmMs = 1_500;

/** Loads both servers in turns, so that whatever else the machine does weighs on both alike. */
export async function compare(
  ours: Side,
  theirs: Side,
  { connections, slices, sliceMs }: { readonly connections: number; readonly slices: number; readonly sliceMs: number },
): Promise<Comparison> {
  const left = await Runner.open(ours, connections);
  const right = await Runner.open(theirs, connections);
  await left.warm(Math.max(sliceMs, warmMs));
  await right.warm(Math.max(sliceMs, warmMs));
  const ratios: number[] = [];
  for (let slice = 0; slice < slices; slice += 1) {
    const first = slice % 2 === 0 ? left : right;
    const second = slice % 2 === 0 ? right : left;
    await first.slice(sliceMs);
    await second.slice(sliceMs);
    ratios.push(left.lastRate / right.lastRate);
  }
  left.close();
  right.close();
  const rate = median(ratios);
  const cpu = right.cpuPerRequestMs / left.cpuPerRequestMs;
  return {
    share: Math.min(rate, cpu),
    rate,
    cpu,
    oursPerSecond: Math.round(left.perSecond),
    theirsPerSecond: Math.round(right.perSecond),
    oursCpuMs: left.cpuPerRequestMs,
    theirsCpuMs: right.cpuPerRequestMs,
    oursP50Ms: median(left.latenciesMs),
    theirsP50Ms: median(right.latenciesMs),
  };
}

class Runner {
  readonly latenciesMs: number[] = [];
  lastRate = 0;
  readonly #side: Side;
  readonly #client: RawClient;
  #requests = 0;
  #seconds = 0;
  #cpuMs = 0;

  private constructor(side: Side, client: RawClient) {
    this.#side = side;
    this.#client = client;
  }

  static async open(side: Side, connections: number): Promise<Runner> {
    return new Runner(side, await RawClient.open(side.server.port, connections));
  }

  get perSecond(): number {
    return this.#requests / this.#seconds;
  }

  get cpuPerRequestMs(): number {
    return this.#cpuMs / this.#requests;
  }

  async warm(ms: number): Promise<void> {
    await this.#client.run(this.#side.next, ms);
  }

  async slice(ms: number): Promise<void> {
    const before = this.#side.server.cpuMs();
    const { requests, seconds, latenciesMs } = await this.#client.run(this.#side.next, ms);
    this.#cpuMs += this.#side.server.cpuMs() - before;
    this.#requests += requests;
    this.#seconds += seconds;
    this.lastRate = requests / seconds;
    for (const latencyMs of latenciesMs) this.latenciesMs.push(latencyMs);
  }

  close(): void {
    this.#client.close();
  }
}
