import { minuteMs } from '@alongside/common';
import type { Click } from './click.ts';

/** Clicks, those of one link, minute and program together. */
export class GatheredClicks {
  readonly #programs = new Map<string, number>();
  readonly #clicks = new Map<string, { -readonly [Field in keyof Click]: Click[Field] } & { readonly program: number }>();

  get size(): number {
    return this.#clicks.size;
  }

  get programs(): Iterable<string> {
    return this.#programs.keys();
  }

  /** In the order in which they came first, each with which of the programs it is. */
  get clicks(): readonly (Click & { readonly program: number })[] {
    return [...this.#clicks.values()];
  }

  add({ linkPk, atMs, evidence, count }: Click): void {
    const program = this.#programs.get(evidence) ?? this.#programs.size;
    if (program === this.#programs.size) this.#programs.set(evidence, program);
    const name = `${linkPk} ${Math.floor(atMs / minuteMs)} ${program}`;
    const same = this.#clicks.get(name);
    if (same) same.count += count;
    else this.#clicks.set(name, { linkPk, atMs, evidence, program, count });
  }
}
