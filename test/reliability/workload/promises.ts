import type { ImageContent } from '../power/read-image.ts';
import { findTorn, promisedBy } from './find-torn.ts';
import type { SentWrite } from './write-client.ts';

const isGood = ({ status }: SentWrite): boolean => status >= 200 && status < 300;

/** What was sent to a server, and what it promised. */
export class Promises {
  readonly #writes: SentWrite[] = [];

  add(write: SentWrite): void {
    this.#writes.push(write);
  }

  get acknowledged(): number {
    return this.#writes.filter(isGood).length;
  }

  get refused(): number {
    return this.#writes.filter(({ status }) => status === 503).length;
  }

  get longestMs(): number {
    return this.#writes.reduce((most, { durationMs }) => Math.max(most, durationMs), 0);
  }

  /** @returns in words, what is gone that was acknowledged, there by half, or damaged */
  judge({ marks, damage }: ImageContent): readonly string[] {
    const findings = [...damage];
    for (const write of this.#writes) {
      const missing = isGood(write) ? promisedBy(write.traces).filter((name) => !marks.has(name)) : [];
      if (missing[0])
        findings.push(`acknowledged and not there: ${missing[0]}${missing.length > 1 ? ` and ${missing.length - 1} more` : ''}`);
      const torn = findTorn(write.traces, marks);
      if (torn) findings.push(`there by half: ${torn}`);
    }
    return findings;
  }
}
