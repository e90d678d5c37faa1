import type { CountExchange } from '../../limits/count-exchange.ts';
import type { Counts } from '../door/messages.ts';

/** How long what one process counted may be unknown to the others. @unit milliseconds */
const tellEveryMs = 20;

/** Tells the other processes what this one counts, a little later and added up, and passes on what they tell. */
export class RemoteCounts implements CountExchange {
  readonly #tell: (counts: Counts) => void;
  readonly #topics = new Map<string, { readonly hear: (name: string, count: number) => void; readonly counted: Map<string, number> }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(tell: (counts: Counts) => void) {
    this.#tell = tell;
  }

  join(topic: string, hear: (name: string, count: number) => void): (name: string, count: number) => void {
    const counted = new Map<string, number>();
    this.#topics.set(topic, { hear, counted });
    return (name, count) => {
      counted.set(name, (counted.get(name) ?? 0) + count);
      if (this.#timer === undefined) this.#timer = setTimeout(() => this.#flush(), tellEveryMs).unref();
    };
  }

  /** Takes what another process counted. */
  hear(counts: Counts): void {
    for (const [topic, name, count] of counts) this.#topics.get(topic)?.hear(name, count);
  }

  #flush(): void {
    this.#timer = undefined;
    const counts = [...this.#topics].flatMap(([topic, { counted }]) => {
      const told = [...counted].map(([name, count]) => [topic, name, count] as const);
      counted.clear();
      return told;
    });
    this.#tell(counts);
  }
}
