import { openTestServer, type TestServer } from '@alongside/api/testing/open-test-server.ts';
import { Dice } from '../../integration/operations/dice.ts';
import { deliveryBody } from './delivery-body.ts';
import { mutations } from './mutations.ts';
import type { Outgoing, SenderSide } from './outgoing.ts';
import type { Plant } from './plants.ts';
import { type Way, ways } from './ways.ts';
import { Wire, type WireAnswer } from './wire.ts';

export interface BatteryReport {
  readonly mutations: number;
  /** Genuine deliveries sent between them, each of which must be taken. */
  readonly genuine: number;
  /** Genuine ones that were sent once more. */
  readonly replayed: number;
  /** Mutations that were taken for genuine. */
  readonly accepted: number;
  readonly refusedGenuine: number;
  /** Deliveries that the server kept: the genuine ones, each once. */
  readonly stored: number;
  readonly byName: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly findings: readonly string[];
}

interface Options {
  readonly seed: number;
  readonly mutations: number;
  /** A fault to be found; then only deliveries of its kind are sent. */
  readonly plant?: Plant | undefined;
}

/** A genuine delivery goes before so many mutations of it. */
const perGenuine = 20;
const lanes = 24;
const mostFindings = 20;
const refusals = [400, 401, 404];

/** Sends genuine deliveries of all kinds to a real server over real sockets, and mutations of each. */
export async function runBattery({ seed, mutations: wanted, plant }: Options): Promise<BatteryReport> {
  const nowMs = Date.parse('2026-11-22T12:00:00Z');
  await using api = await openTestServer({ clock: () => nowMs });
  const wire = new Wire(api.server.url);
  const battery = new Battery(api, wire, nowMs, plant);
  await battery.makeSides();
  const startMs = performance.now();
  let begun = 0;
  const rounds = Math.ceil(wanted / perGenuine);
  const lane = async () => {
    while (begun < rounds) {
      begun += 1;
      await battery.round(begun, new Dice(seed * 1_000_003 + begun));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  wire.close();
  return { ...(await battery.report()), seconds: (performance.now() - startMs) / 1_000 };
}

class Battery {
  readonly #api: TestServer;
  readonly #wire: Wire;
  readonly #nowMs: number;
  readonly #plant: Plant | undefined;
  readonly #ways: readonly Way[];
  /** Of each way: the endpoint, and two others of other secrets. */
  readonly #sides = new Map<Way, readonly [own: SenderSide, ...others: SenderSide[]]>();
  readonly #counts = { mutations: 0, genuine: 0, replayed: 0, accepted: 0, refusedGenuine: 0 };
  readonly #byName: Record<string, number> = {};
  readonly #findings: string[] = [];

  constructor(api: TestServer, wire: Wire, nowMs: number, plant: Plant | undefined) {
    this.#api = api;
    this.#wire = wire;
    this.#nowMs = nowMs;
    this.#plant = plant;
    this.#ways = ways.filter(({ kind }) => plant === undefined || plant.kind === kind);
  }

  async makeSides(): Promise<void> {
    for (const way of this.#ways) {
      const own = await this.#makeSide(way, 'acme');
      this.#sides.set(way, [own, await this.#makeSide(way, 'acme'), await this.#makeSide(way, 'other')]);
    }
  }

  /** One genuine delivery, then mutations of it, and it once more. */
  async round(number: number, dice: Dice): Promise<void> {
    const way = this.#ways[number % this.#ways.length] as Way;
    const [side, ...others] = this.#sides.get(way) as readonly [SenderSide, ...SenderSide[]];
    const id = `msg_${number}`;
    const stamp = String(Math.floor((this.#nowMs + dice.below(600_001) - 300_000) / (way.stampMs ?? 1)));
    const body = deliveryBody(way.kind, number, this.#nowMs, dice);
    const origin = this.#api.server.url;
    const out = way.sign({ side, origin, body, id, stamp });
    // Half of the mutations come before the server has seen the genuine one.
    const isFirst = dice.chance(0.5);
    if (isFirst) await this.#sendGenuine(way, out);
    const names = Object.keys(mutations);
    for (let count = 0; count < perGenuine; ) {
      const name = dice.pick(names);
      const resign: Parameters<NonNullable<(typeof mutations)[string]>>[0]['resign'] = (change) =>
        way.sign({ side, origin, body, id, stamp, ...change });
      const mutated = mutations[name]?.({ way, out, id, stamp, nowMs: this.#nowMs, others, resign, dice });
      if (!mutated) continue;
      count += 1;
      await this.#sendMutated(`${way.name}: ${name}`, name, mutated, side);
    }
    if (!isFirst) await this.#sendGenuine(way, out);
    if (dice.chance(0.5)) await this.#replay(way, out);
  }

  async report(): Promise<Omit<BatteryReport, 'seconds'>> {
    const stored = await this.#stored();
    if (stored !== this.#counts.genuine - this.#counts.refusedGenuine)
      this.#find(`${stored} deliveries were kept of ${this.#counts.genuine} genuine ones`);
    return { ...this.#counts, stored, byName: this.#byName, findings: this.#findings };
  }

  async #stored(): Promise<number> {
    let sum = 0;
    for (const { id } of this.#api.server.context.control.native.all('SELECT id FROM workspaces').map(([id]) => ({ id: String(id) }))) {
      const { native } = await this.#api.server.context.stores.get(id);
      sum += Number(native.get('SELECT count(*) FROM hook_deliveries')?.[0]);
    }
    return sum;
  }

  async #makeSide(way: Way, slug: string): Promise<SenderSide> {
    const given = way.kind === 'hubspot' ? { secret: Buffer.from(this.#api.server.context.randomBytes(24)).toString('hex') } : {};
    const input = { kind: way.kind, name: way.name, source: 'battery', ...way.endpoint, ...given };
    const authorization = `Bearer ${await this.#api.key('admin', slug)}`;
    const { status, body } = await this.#api.ask(undefined, 'POST', '/v1/hook-endpoints', input, { authorization });
    if (status !== 201) throw new Error(`no endpoint for ${way.name}: ${JSON.stringify(body)}`);
    const { id, secret = given.secret ?? '' } = body as { id: string; secret?: string };
    return { id, kind: way.kind, way: way.name, secret };
  }

  async #sendGenuine(way: Way, out: Outgoing): Promise<void> {
    this.#counts.genuine += 1;
    const answer = await this.#wire.post(out);
    if (isTaken(answer)) return;
    this.#counts.refusedGenuine += 1;
    this.#find(`${way.name}: a genuine delivery was answered ${answer.status} ${answer.text.slice(0, 200)}`);
  }

  async #sendMutated(what: string, name: string, mutated: Outgoing, side: SenderSide): Promise<void> {
    this.#counts.mutations += 1;
    this.#byName[name] = (this.#byName[name] ?? 0) + 1;
    const answer = await this.#wire.post(this.#plant?.read(mutated, side, this.#nowMs) ?? mutated);
    if (answer.status >= 200 && answer.status < 300) {
      this.#counts.accepted += 1;
      this.#find(`${what}: taken for genuine: ${JSON.stringify(mutated.headers)} ${mutated.target}`);
    } else if (!refusals.includes(answer.status)) this.#find(`${what}: answered ${answer.status} ${answer.text.slice(0, 200)}`);
    else if (!answer.type.startsWith('application/problem+json')) this.#find(`${what}: the refusal is ${answer.type}`);
  }

  async #replay(way: Way, out: Outgoing): Promise<void> {
    this.#counts.replayed += 1;
    const answer = await this.#wire.post(out);
    const isKnown = answer.status === 202 && (JSON.parse(answer.text) as { duplicate: boolean }).duplicate;
    if (!isKnown) this.#find(`${way.name}: sent again, answered ${answer.status} ${answer.text.slice(0, 200)}`);
  }

  #find(what: string): void {
    if (this.#findings.length < mostFindings) this.#findings.push(what);
  }
}

function isTaken({ status, text }: WireAnswer): boolean {
  return status === 202 && !(JSON.parse(text) as { duplicate: boolean }).duplicate;
}
